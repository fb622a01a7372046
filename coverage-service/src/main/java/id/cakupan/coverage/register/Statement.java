package id.cakupan.coverage.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import id.cakupan.coverage.Provenance;

/**
 * Says that the count of an area is whole from a day on, or takes such a word back.
 *
 * @param kind {@code BALANCE}, {@code COMPLETE_SINCE} or {@code WITHDRAWN}
 * @param breakdownProvenance of the parts where it differs from the total's; null otherwise
 * @param monthOnly true where the source names only the month
 * @param replaces statement that this one takes out of force; null where none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(UUID id, String regionCode, LocalDate effectiveOn, String kind, Provenance provenance,
        Provenance breakdownProvenance, String source, String note, boolean monthOnly, UUID replaces) {

    boolean isWhole() {
        return Stream.of(id, regionCode, effectiveOn, kind, provenance, source).noneMatch(Objects::isNull);
    }
}
