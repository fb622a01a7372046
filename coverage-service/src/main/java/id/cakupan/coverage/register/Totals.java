package id.cakupan.coverage.register;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Counts from the people themselves and the remaining balances, never from the ledger.
 *
 * @param position feed position of the same snapshot
 * @param knownAt when that position was published; null while the feed is empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Totals(long position, Instant knownAt, List<Count> counts) {

    public Totals {
        counts = List.copyOf(counts);
    }

    /** Participants at an area's own place, without those of areas inside it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String regionCode, String segment, String status, String reason, long participants) {
    }
}
