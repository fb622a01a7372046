package id.cakupan.coverage.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.figure.TargetGap;
import id.cakupan.coverage.place.ScopeKind;

/** The way to the targets, as the contract words it. */
record ProjectionAnswer(Place scope, LocalDate asOf, LocalDate boundaries, Instant knownAt, Instant through, long feedPosition,
        long dataRevision,
        boolean stale, String reason, LocalDate daysOffKnownTo, List<PaceLine> pace, List<TargetLine> targets) {

    record Place(String code, String name, ScopeKind kind) {
    }

    record PaceLine(People people, int days, LocalDate from, Long gained, Long stated, String perDay, String reason) {
    }

    record TargetLine(TargetGap target, Need need, Expected expected) {
    }

    record Need(long days, String perDay, long workingDays, String perWorkingDay) {
    }

    record Expected(String method, int spans, LocalDate since, LocalDate earliest, LocalDate likely, LocalDate latest,
            Verdict verdict, String reason) {
    }

    /** Whether a target is reached in time: in nine of ten draws, in some, or hardly in any. */
    enum Verdict {
        ON_TIME,
        OPEN,
        LATE
    }
}
