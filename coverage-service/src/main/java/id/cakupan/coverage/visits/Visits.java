package id.cakupan.coverage.visits;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import id.cakupan.coverage.utilisation.UtilisationAnswer;

/**
 * The arithmetic of visits: by calendar day, by thousand participants, and against earlier periods of the same care that was
 * reached in the same way.
 *
 * @param all periods of one scope, the latest end first
 * @param participants registered at the end of the last day of a period; absent where not known
 */
record Visits(List<UtilisationAnswer> all, Map<LocalDate, Long> participants) {

    private static final int DECIMALS = 2;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Months differ in length by a tenth; what differs by more is no period of the same kind. */
    private static final double ALIKE = 1.11;

    /** The first of them, at most so many; each beside any other. */
    List<VisitsAnswer.Line> lines(int most) {
        return all.stream().limit(most).map(this::line).toList();
    }

    private VisitsAnswer.Line line(UtilisationAnswer use) {
        Long people = participants.get(use.to());
        return new VisitsAnswer.Line(use.code(), use.from(), use.to(), use.care(), use.reachedBy(), use.visits(), use.step(),
                use.days(), use.perDay(), people, people == null || people <= 0 ? null : perThousand(use.visits(), people),
                beside(use, other -> other.to().equals(use.from().minusDays(1)) && alike(use, other)),
                beside(use, other -> other.from().equals(use.from().minusYears(1))
                        && other.to().plusDays(1).equals(use.to().plusDays(1).minusYears(1))),
                use.source());
    }

    private static String perThousand(long visits, long people) {
        return BigDecimal.valueOf(visits).multiply(THOUSAND).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean alike(UtilisationAnswer one, UtilisationAnswer other) {
        return (double) Math.max(one.days(), other.days()) / Math.min(one.days(), other.days()) < ALIKE;
    }

    /** By code the first of those that fit, if one does. */
    private VisitsAnswer.Beside beside(UtilisationAnswer use, Predicate<UtilisationAnswer> fits) {
        Optional<UtilisationAnswer> found = all.stream()
                .filter(other -> other.care() == use.care() && other.reachedBy() == use.reachedBy()).filter(fits)
                .min(comparing(UtilisationAnswer::code));
        return found.map(other -> new VisitsAnswer.Beside(other.code(), other.from(), other.to(), other.visits(), other.days(),
                other.perDay(), change(use, other))).orElse(null);
    }

    /** Of the visits a day, in percent, from the whole numbers. */
    private static String change(UtilisationAnswer use, UtilisationAnswer other) {
        BigDecimal now = BigDecimal.valueOf(use.visits()).multiply(BigDecimal.valueOf(other.days()));
        BigDecimal then = BigDecimal.valueOf(other.visits()).multiply(BigDecimal.valueOf(use.days()));
        return now.subtract(then).movePointRight(2).divide(then, DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
