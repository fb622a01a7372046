package id.cakupan.reporting.press;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that a text names.
 *
 * @param whole whether all days from the first to the last are meant, such as Januari-Juni 2024, else the state of one of them
 */
record Period(LocalDate from, LocalDate to, boolean whole) {

    boolean meets(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
