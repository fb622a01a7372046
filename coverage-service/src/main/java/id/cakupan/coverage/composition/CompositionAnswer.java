package id.cakupan.coverage.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.place.ScopeKind;

/** Of whom a count consists, as the contract words it. */
record CompositionAnswer(Place scope, LocalDate asOf, LocalDate boundaries, Instant knownAt, Instant through, long feedPosition,
        long dataRevision,
        boolean stale, People count, String reason, List<SegmentLine> segments, List<ReasonLine> reasons) {

    record Place(String code, String name, ScopeKind kind) {
    }

    record People(long registered, long active, long inactive, long unspecified) {
    }

    record SegmentLine(String segment, long registered, long active, long inactive, long unspecified, String percent) {
    }

    record ReasonLine(String reason, long people, List<SegmentPart> segments) {
    }

    record SegmentPart(String segment, long people) {
    }
}
