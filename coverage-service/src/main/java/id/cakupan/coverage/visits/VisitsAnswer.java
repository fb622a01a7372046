package id.cakupan.coverage.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.utilisation.Care;
import id.cakupan.coverage.utilisation.ReachedBy;

/** Visits of a scope, as the contract words them. */
record VisitsAnswer(String scope, LocalDate asOf, Instant knownAt, Instant through, long feedPosition, long dataRevision,
        boolean stale, List<Line> items) {

    record Line(String code, LocalDate from, LocalDate to, Care care, ReachedBy reachedBy, long visits, long step, long days,
            String perDay, Long participants, String perThousand, Beside before, Beside yearBefore, String source) {
    }

    /** A period that another is held against. */
    record Beside(String code, LocalDate from, LocalDate to, long visits, long days, String perDay, String changePercent) {
    }
}
