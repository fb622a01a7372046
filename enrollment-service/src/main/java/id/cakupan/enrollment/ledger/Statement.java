package id.cakupan.enrollment.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a count of an area may rest on from a day on.
 *
 * @param grain what the balance breaks down by; null unless it is one
 * @param breakdownProvenance of the parts, where it differs from the total's; else null
 * @param note how a derived or estimated figure was made, or null
 * @param monthOnly the source names only the month, whose first day stands for it
 * @param replaces the statement that this one takes out of force, or null
 */
public record Statement(UUID id, String regionCode, LocalDate effectiveOn, Kind kind, Grain grain, Provenance provenance,
        Provenance breakdownProvenance, String source, String note, boolean monthOnly, UUID replaces) {

    public enum Kind {
        BALANCE,
        COMPLETE_SINCE,
        WITHDRAWN
    }

    public enum Grain {
        TOTAL,
        STATUS,
        SEGMENT,
        STATUS_SEGMENT
    }

    /** How good a figure is, the best first. */
    public enum Provenance {
        STATED,
        DERIVED,
        ESTIMATED
    }
}
