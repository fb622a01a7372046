package id.cakupan.coverage.predicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.place.ScopeKind;

/** Predicates of areas, as the contract words them. */
record PredicateAnswer(String scope, LocalDate asOf, LocalDate boundaries, Instant knownAt, Instant through, long feedPosition,
        long dataRevision,
        boolean stale, String populationEdition, String nextEdition, LocalDate since, List<AreaLine> areas) {

    record AreaLine(String code, String name, ScopeKind kind, List<PredicateLine> predicates) {
    }

    /**
     * One predicate.
     *
     * @param met null where it cannot be said
     * @param metInNextEdition with the population of the edition that is adopted next; null where there is none or it cannot
     *        be said
     * @param then whether it was met on the day that is compared with; null where none is or it cannot be said
     * @param turn how it stands beside that day; null where none is compared with
     */
    record PredicateLine(String predicate, Boolean met, Boolean metInNextEdition, Boolean then, Turn turn,
            List<AlternativeLine> alternatives, List<Warnings.Warning> warnings) {
    }

    record AlternativeLine(int alternative, Boolean met, List<Condition> conditions, String source) {
    }

    /** What became of a predicate between two days. */
    enum Turn {
        KEPT,
        GAINED,
        LOST,
        /** Neither then nor now. */
        NOT_MET,
        /** Cannot be said of one of the days. */
        UNKNOWN,
        /** The rule did not hold then: what it is called may have been easier or harder to reach. */
        NEW_RULE
    }
}
