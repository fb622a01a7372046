package id.cakupan.enrollment.drift;

import java.time.Instant;
import java.util.List;

import id.cakupan.enrollment.ledger.Count;

/** Counts from the people themselves and the balances, as of a feed position. */
record Totals(long position, Instant knownAt, List<Line> counts) {

    record Line(String regionCode, String segment, String status, String reason, long participants) {
        static Line of(Count count, long participants) {
            return new Line(count.regionCode(), count.segment().name(), count.status().name(), count.reason().name(),
                    participants);
        }
    }
}
