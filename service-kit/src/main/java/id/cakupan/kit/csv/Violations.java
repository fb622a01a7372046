package id.cakupan.kit.csv;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A refusal that stays readable where a whole file is wrong. */
final class Violations {

    private static final int MOST = 1000;

    private Violations() {
    }

    static Refusal refusal(List<Violation> wrong) {
        if (wrong.size() <= MOST) {
            return Refusal.invalid(wrong);
        }
        List<Violation> first = new ArrayList<>(wrong.subList(0, MOST));
        first.add(new Violation("file", "file", "%d more errors are not listed; mend these first.".formatted(wrong.size()
                - MOST)));
        return Refusal.invalid(first);
    }
}
