package id.cakupan.coverage.predicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;

/** What another edition would change, as the contract words it. */
record ImpactAnswer(String scope, LocalDate asOf, Instant knownAt, Instant through, long feedPosition, long dataRevision,
        boolean stale, String edition, String inUse, int flagged, List<AreaLine> areas) {

    record AreaLine(String code, String name, ScopeKind kind, Long population, Long inUse, String changePercent,
            Long childrenSum, List<Flag> flags, List<RateLine> rates, List<PredicateLine> predicates) {
    }

    record RateLine(Indicator indicator, String inUse, String percent, String points) {
    }

    record PredicateLine(String predicate, Boolean inUse, Boolean met) {
    }

    /** What should be looked at before an edition is adopted. */
    enum Flag {
        /** The edition in use has the area, this one lacks it. */
        MISSING,
        /** The population changes by more than the threshold. */
        JUMP,
        /** Its own row is not what its areas come to. */
        SUM_DIFFERS
    }
}
