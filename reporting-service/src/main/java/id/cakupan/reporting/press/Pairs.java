package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** The counts of a text that a share may be of. */
final class Pairs {

    private static final int CLOSE = 3;

    private final List<Stated> figures;

    Pairs(List<Stated> figures) {
        this.figures = figures;
    }

    /** A share may be the one of the other. */
    record Pair(Stated numerator, Stated denominator) {

        Quotient quotient() {
            return new Quotient(numerator, denominator);
        }

        private boolean plausible() {
            return denominator.value().signum() > 0
                    && numerator.value().compareTo(denominator.value().multiply(BigDecimal.valueOf(2))) < 0;
        }
    }

    /** Whether counts of two subjects give what is printed. */
    boolean give(Stated printed, Subject numerator, Subject denominator) {
        return of(printed, numerator, denominator).stream().anyMatch(pair -> pair.quotient().gives(printed));
    }

    List<Pair> of(Stated printed, Subject numerator, Subject denominator) {
        List<Stated> parts = near(printed, numerator);
        return near(printed, denominator).stream()
                .flatMap(whole -> parts.stream().map(part -> new Pair(part, whole))).filter(Pair::plausible).toList();
    }

    /** Counts of the same people, those of near sentences first; of the whole text where none is near. */
    List<Stated> near(Stated printed, Subject subject) {
        Predicate<Stated> same = one -> one.subject() == subject && !one.isShare() && !one.bound()
                && one.sure() && one.value().signum() > 0 && one.speaksWith(printed);
        List<Stated> close = figures.stream()
                .filter(same.and(one -> Math.abs(one.sentence() - printed.sentence()) <= CLOSE)).toList();
        return close.isEmpty() ? figures.stream().filter(same).toList() : close;
    }
}
