package id.cakupan.coverage.register;

import java.time.LocalDate;

/** What is so on some days. */
public interface Dated {

    /** First day; null means always. */
    LocalDate validFrom();

    /** Last day; null means still. */
    LocalDate validTo();

    default boolean validOn(LocalDate day) {
        return (validFrom() == null || !day.isBefore(validFrom())) && (validTo() == null || !day.isAfter(validTo()));
    }
}
