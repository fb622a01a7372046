package id.cakupan.coverage.utilisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Uses of health care by scope and period, as the contract words them.
 *
 * @param care null for all
 * @param reachedBy null for all
 * @param days calendar days of the period
 * @param perDay visits a day, half up
 * @param printedDivisors numbers of days that explain the printed daily mean
 */
public record UtilisationAnswer(String code, String scope, LocalDate from, LocalDate to, Care care, ReachedBy reachedBy,
        long visits, long step, long days,
        String perDay, Long printedPerDay, List<Long> printedDivisors, String report, LocalDate reportedOn, String source,
        String speaker, String note) {

    /** Whether it is of all care, however reached. */
    public boolean coversAll() {
        return care == null && reachedBy == null;
    }
}
