package id.cakupan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Subject and reference in turn, so that whatever else the machine does meets both; the first rounds only warm up. */
final class Turns {

    static final int WARM_UP = 2;
    static final int ROUNDS = 5;

    final Sample subjects;
    final Sample references;

    private Turns(List<Load> subjects, List<Load> references) {
        this.subjects = new Sample(subjects);
        this.references = new Sample(references);
    }

    static Turns take(Supplier<Load> subject, Supplier<Load> reference) {
        List<Load> subjects = new ArrayList<>();
        List<Load> references = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Load ours = subject.get();
            Load theirs = reference.get();
            if (round >= 0) {
                subjects.add(ours);
                references.add(theirs);
            }
        }
        return new Turns(subjects, references);
    }
}
