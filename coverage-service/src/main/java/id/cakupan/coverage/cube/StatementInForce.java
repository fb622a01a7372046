package id.cakupan.coverage.cube;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.coverage.Provenance;

/**
 * A word of the register, not taken back, that the count of an area is whole from a day on.
 *
 * @param kind {@code BALANCE} or {@code COMPLETE_SINCE}
 * @param breakdownProvenance of the parts where it differs from the total's; null otherwise
 * @param monthOnly true where the source names only the month
 */
public record StatementInForce(UUID id, String kind, String region, LocalDate effectiveOn, Provenance provenance,
        Provenance breakdownProvenance, String source, String note, boolean monthOnly) {

    public boolean isBalance() {
        return "BALANCE".equals(kind);
    }
}
