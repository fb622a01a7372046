package id.cakupan.coverage.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is so on some days. */
public interface Dated {

    /** First day; null means always. */
    LocalDate validFrom();

    /** Last day; null means still. */
    LocalDate validTo();

    /** The days on which it begins and is there no more, if it ever does. */
    default Stream<LocalDate> changes() {
        return Stream.of(Optional.ofNullable(validFrom()), Optional.ofNullable(validTo()).map(last -> last.plusDays(1)))
                .flatMap(Optional::stream);
    }

    default boolean validOn(LocalDate day) {
        return (validFrom() == null || !day.isBefore(validFrom())) && (validTo() == null || !day.isAfter(validTo()));
    }
}
