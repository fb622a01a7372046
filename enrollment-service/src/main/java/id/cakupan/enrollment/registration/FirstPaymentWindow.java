package id.cakupan.enrollment.registration;

import java.time.LocalDate;

/**
 * Days on which the first payment of a PBPU counts: day 14 to 30 from the issue of the virtual account, that day being
 * day 0.
 *
 * @param from first day
 * @param to last day
 */
record FirstPaymentWindow(LocalDate from, LocalDate to) {

    private static final int FIRST_DAY = 14;
    private static final int LAST_DAY = 30;

    static FirstPaymentWindow of(LocalDate vaIssuedOn) {
        return new FirstPaymentWindow(vaIssuedOn.plusDays(FIRST_DAY), vaIssuedOn.plusDays(LAST_DAY));
    }

    /** The day of issue of an account whose last day for the payment is this one. */
    static LocalDate issued(LocalDate lastDay) {
        return lastDay.minusDays(LAST_DAY);
    }

    /** The first day of issue of an account whose last day for the payment is not over yet. */
    static LocalDate firstIssuedStillOpen(LocalDate today) {
        return issued(today);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
