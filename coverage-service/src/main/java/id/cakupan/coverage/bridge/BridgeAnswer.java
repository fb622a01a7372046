package id.cakupan.coverage.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;

/** A change explained, as the contract words it. */
record BridgeAnswer(Place scope, Instant knownAt, Instant through, long feedPosition, long dataRevision, boolean stale,
        End from,
        End to, Change correction, Change territory, List<CauseLine> causes, Change residual, List<RateLine> rates,
        List<ChildLine> children) {

    record Place(String code, String name, ScopeKind kind) {
    }

    record End(LocalDate asOf, Instant knownAt, Change count, String reason, Provenance provenance, String populationEdition,
            Long population) {
    }

    record CauseLine(String cause, Change change, List<SegmentLine> segments) {
    }

    record SegmentLine(String segment, Change change) {
    }

    record RateLine(Indicator indicator, String version, Share from, Share to, String points, String numeratorEffect,
            String denominatorEffect) {
    }

    record Share(long numerator, long denominator, String percent) {
    }

    record ChildLine(String code, String name, ScopeKind kind, Change from, Change to, Change territory,
            List<ChildCause> causes) {
    }

    record ChildCause(String cause, Change change) {
    }
}
