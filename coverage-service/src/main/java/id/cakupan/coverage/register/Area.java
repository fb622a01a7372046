package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An area as the register knows it.
 *
 * @param kind {@code NATION}, {@code PROVINCE}, {@code CITY}, {@code REGENCY} or {@code DISTRICT}
 * @param validFrom first day; null means always
 * @param validTo last day; null means still
 * @param predecessor the code that it had before, or of the area that it was split off from; several, with a space between,
 *        where
 *        they were merged; null where none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Area(String code, String name, String kind, String parent, LocalDate validFrom, LocalDate validTo,
        String predecessor) {
}
