package id.cakupan.reporting.coverage;

import java.time.LocalDate;

/** The days that months are cut at: offices cut on the 1st, reports on the last day. */
public final class Months {

    private static final int BEFORE = 24;

    private Months() {
    }

    /** Whether a day is told of beside first days of months; any other day stands beside last days. */
    private static boolean cutsOnFirst(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** The first of the months that are told of up to a day. */
    static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths(BEFORE);
    }

    /** As coverage-service names the cuts beside which a day is told. */
    static String cut(LocalDate day) {
        return cutsOnFirst(day) ? "first" : "last";
    }

    /** The cut before a day. */
    public static LocalDate before(LocalDate day) {
        return cutsOnFirst(day) ? day.minusMonths(1) : day.withDayOfMonth(1).minusDays(1);
    }
}
