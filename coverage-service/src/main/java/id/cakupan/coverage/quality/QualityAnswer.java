package id.cakupan.coverage.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.place.ScopeKind;

/** How good the data of a figure are, as the contract words it. */
record QualityAnswer(Place scope, LocalDate asOf, LocalDate boundaries, Instant knownAt, Instant through, long feedPosition,
        long dataRevision,
        boolean stale, String reason, People people, Population population, LocalDate lastKnownOn, List<SilentArea> silent,
        Confidence confidence) {

    record Place(String code, String name, ScopeKind kind) {
    }

    record People(long stated, long derived, long estimated, long statusUnknown) {
    }

    record Population(String edition, LocalDate adoptedOn, long ageDays, Provenance provenance, String doubt) {
    }

    record SilentArea(String code, String name, LocalDate lastKnownOn, long workingDays, long usual) {
    }
}
