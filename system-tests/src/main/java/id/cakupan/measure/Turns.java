package id.cakupan.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rounds of a subject and of its reference in turn, so that whatever else the machine does meets both. Before, each warms up:
 * forty seconds at least, until five rounds on end are hardly faster than any before them, four minutes at most.
 */
final class Turns {

    static final int ROUNDS = 5;
    /** Rounds of one side at most, with those that warm up. */
    static final int MOST_ROUNDS = 40 + ROUNDS;
    private static final double FASTER = 1.05;
    private static final Duration SHORTEST = Duration.ofSeconds(40);
    private static final Duration LONGEST = Duration.ofSeconds(240);
    private static final int STEADY_ROUNDS = 5;

    final Sample subjects;
    /** Null where there is no reference. */
    final Sample references;

    private Turns(List<Load> subjects, List<Load> references) {
        this.subjects = new Sample(subjects);
        this.references = references.isEmpty() ? null : new Sample(references);
    }

    static Turns take(Supplier<Load> subject, Supplier<Load> reference) {
        warmUp(subject);
        warmUp(reference);
        List<Load> subjects = new ArrayList<>();
        List<Load> references = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            subjects.add(subject.get());
            references.add(reference.get());
        }
        return new Turns(subjects, references);
    }

    static Turns alone(Supplier<Load> subject) {
        warmUp(subject);
        List<Load> subjects = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            subjects.add(subject.get());
        }
        return new Turns(subjects, List.of());
    }

    private static void warmUp(Supplier<Load> side) {
        long begin = System.nanoTime();
        double fastest = 0;
        int steady = 0;
        for (int round = ROUNDS; round < MOST_ROUNDS; round++) {
            double now = side.get().perSecond();
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            steady = now < fastest * FASTER ? steady + 1 : 0;
            fastest = Math.max(fastest, now);
            if (steady >= STEADY_ROUNDS && passed.compareTo(SHORTEST) >= 0 || passed.compareTo(LONGEST) >= 0) {
                return;
            }
        }
    }
}
