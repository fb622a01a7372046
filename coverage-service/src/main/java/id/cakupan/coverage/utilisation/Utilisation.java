package id.cakupan.coverage.utilisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Uses of health care in a scope and a period.
 *
 * @param periodTo last day
 * @param care null for all
 * @param reachedBy null for all
 * @param visits at least 1, a multiple of {@code step}
 * @param step what {@code visits} is rounded to
 * @param printedPerDay daily mean that the report printed; null where it printed none
 */
record Utilisation(String code, String scope, LocalDate periodFrom, LocalDate periodTo, Care care, ReachedBy reachedBy,
        long visits, long step, Long printedPerDay, String report, LocalDate reportedOn, String source, String speaker,
        String note) {

    private static final int MOST_DIVISORS = 1000;

    /** Calendar days of the period. */
    long days() {
        return ChronoUnit.DAYS.between(periodFrom, periodTo) + 1;
    }

    /** Visits a calendar day, half up. */
    BigDecimal perDay() {
        return BigDecimal.valueOf(visits).divide(BigDecimal.valueOf(days()), 0, RoundingMode.HALF_UP);
    }

    /**
     * The whole numbers of days that explain the printed daily mean, at most the first 1,000. A number of days is one of
     * them if some whole number of visits from {@code visits - step/2} to below {@code visits + step/2}, divided by it,
     * gives the mean when rounded half up or cut off: so if it lies from {@code (mean - 1/2) * days} to below
     * {@code (mean + 1) * days}. 1,390,000 in steps of 10,000 and a mean of 7,717 leave 180 days alone.
     */
    List<Long> printedDivisors() {
        if (printedPerDay == null) {
            return List.of();
        }
        long fewest = Math.floorDiv(2 * visits - step + 1, 2L);
        long most = Math.floorDiv(2 * visits + step - 1, 2L);
        long first = Math.floorDiv(fewest, printedPerDay + 1) + 1;
        long last = Math.floorDiv(2 * most, 2 * printedPerDay - 1);
        return LongStream.rangeClosed(first, last).limit(MOST_DIVISORS).boxed().toList();
    }

    UtilisationAnswer answer() {
        return new UtilisationAnswer(code, scope, periodFrom, periodTo, care, reachedBy, visits, step, days(),
                perDay().toPlainString(),
                printedPerDay, printedDivisors(), report, reportedOn, source, speaker, note);
    }
}
