package id.cakupan.enrollment.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** A page of the feed as it goes over the wire. */
record FeedPage(List<Entry> entries, String next, long position, Instant knownAt, Instant through) {

    @JsonSerialize(using = EntryWriter.class)
    record Entry(String kind, long position, Instant knownAt, Movement movement, Statement statement) {
    }

    record Movement(UUID changeId, LocalDate effectiveOn, String regionCode, String segment, String status, String reason,
            String cause, String channelCode, long participants) {
    }

    record Statement(UUID id, String regionCode, LocalDate effectiveOn, String kind, String grain, String provenance,
            String breakdownProvenance, String source, String note, boolean monthOnly, UUID replaces) {
    }
}
