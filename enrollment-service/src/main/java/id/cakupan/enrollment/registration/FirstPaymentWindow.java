package id.cakupan.enrollment.registration;

import java.time.LocalDate;

/**
 * Days on which the first payment of a PBPU counts: day 14 to 30 from the issue of the virtual account, that day being
 * day 0; of a newborn, from day 0 (handbook 3.4).
 *
 * @param from first day
 * @param to last day
 */
record FirstPaymentWindow(LocalDate from, LocalDate to) {

    private static final int FIRST_DAY = 14;
    private static final int LAST_DAY = 30;
    private static final int NEWBORN_DAYS = 28;

    static FirstPaymentWindow of(LocalDate vaIssuedOn, boolean newborn) {
        return new FirstPaymentWindow(newborn ? vaIssuedOn : vaIssuedOn.plusDays(FIRST_DAY), vaIssuedOn.plusDays(LAST_DAY));
    }

    /** Whether a child whose account is issued on a day is to be registered and paid for within 28 days of its birth. */
    static boolean isNewborn(LocalDate birthDate, LocalDate vaIssuedOn) {
        return !birthDate.plusDays(NEWBORN_DAYS).isBefore(vaIssuedOn);
    }

    /** The day by which it should be paid: of a newborn day 28 of her life, after which dues are owed from her birth. */
    static LocalDate due(LocalDate birthDate, LocalDate vaIssuedOn) {
        return isNewborn(birthDate, vaIssuedOn) ? birthDate.plusDays(NEWBORN_DAYS) : vaIssuedOn.plusDays(LAST_DAY);
    }

    /** The first day of issue of an account whose last day for the payment is not over yet. */
    static LocalDate firstIssuedStillOpen(LocalDate today) {
        return today.minusDays(LAST_DAY);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
