package id.cakupan.reporting.coverage;

import java.time.LocalDate;

/** The days that months are cut at: offices cut on the 1st, reports on the last day. */
public final class Months {

    private Months() {
    }

    /** Whether a day is told of beside first days of months; any other day stands beside last days. */
    static boolean cutsOnFirst(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** The cut before a day. */
    public static LocalDate before(LocalDate day) {
        return cutsOnFirst(day) ? day.minusMonths(1) : day.withDayOfMonth(1).minusDays(1);
    }
}
