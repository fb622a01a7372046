package id.cakupan.reporting.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.ArchiveEvent;
import id.cakupan.reporting.issue.Proposal;

/** Runs of schedules, past and present. */
@ApplicationScoped
class RunStore {

    /** Longer than a draft takes to be made and printed. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Database database;

    RunStore(Database database) {
        this.database = database;
    }

    /** A run whose time has come. */
    void plan(long schedule, Instant planned, int missed, LocalDate asOf) {
        database.update("""
                insert into schedule_run (schedule, cause, planned_at, missed, as_of, state, next_at)
                values (?, 'TIME', ?, ?, ?, 'PENDING', ?)""", schedule, planned, missed, asOf, planned);
    }

    /** A run that tells of an entry of the archive. */
    void follow(long schedule, ArchiveEvent event, Instant now) {
        database.update("""
                insert into schedule_run (schedule, cause, planned_at, as_of, entry, state, next_at)
                values (?, ?, ?, ?, ?, 'PENDING', ?)""", schedule, event.withdrawn() ? Run.Cause.WITHDRAWN : Run.Cause.ISSUED,
                now, event.issue().asOf(), event.entry(), now);
    }

    /** A run that a person wants. */
    long ask(long schedule, LocalDate asOf, String by, Instant now) {
        return database.first("""
                insert into schedule_run (schedule, cause, planned_at, as_of, made_by, state, next_at)
                values (?, 'HAND', ?, ?, ?, 'PENDING', ?) returning number""", row -> row.getLong("number"), schedule, now,
                asOf,
                by, now).orElseThrow();
    }

    /** The run that a person wants already and that nobody has tried. */
    Optional<Long> asked(long schedule) {
        return database.first("""
                select number from schedule_run where schedule = ? and cause = 'HAND' and state = 'PENDING' and attempts = 0""",
                row -> row.getLong("number"), schedule);
    }

    Optional<Run> find(long schedule, long number) {
        return database.first("select * from schedule_run where schedule = ? and number = ?", RunStore::run, schedule, number);
    }

    /** The newest first. */
    List<Run> page(long schedule, long before, int limit) {
        return database.list("select * from schedule_run where schedule = ? and number < ? order by number desc limit ?",
                RunStore::run, schedule, before, limit);
    }

    /** Takes the one that waits longest, for the time of the lease. */
    Optional<Run> claim(Instant now) {
        return database.first("""
                update schedule_run set attempts = attempts + 1, next_at = ? where number = (
                    select number from schedule_run where state = 'PENDING' and next_at <= ?
                    order by next_at, number limit 1 for update skip locked)
                returning *""", RunStore::run, now.plus(LEASE), now);
    }

    /** Notes a draft that was made; false where somebody else has ended the attempt. */
    boolean made(Run run, Proposal proposal, UUID message, Instant now) {
        return database.update("""
                update schedule_run set state = 'MADE', reason = null, draft = ?, blocking = ?, warnings = ?, message = ?,
                    ended_at = ? where number = ? and state = 'PENDING' and attempts = ?""", proposal.draft(),
                proposal.blocking(), proposal.objections().size() - proposal.blocking(), message, now, run.number(),
                run.attempts()) == 1;
    }

    /** Notes that an entry of the archive is told; false where somebody else has ended the attempt. */
    boolean told(Run run, UUID message, Instant now) {
        return database.update("""
                update schedule_run set state = 'MADE', reason = null, message = ?, ended_at = ?
                where number = ? and state = 'PENDING' and attempts = ?""", message, now, run.number(), run.attempts()) == 1;
    }

    /** Messages of a schedule's runs. */
    List<UUID> messages(long schedule) {
        return database.list("select message from schedule_run where schedule = ? and message is not null",
                row -> row.getObject("message", UUID.class), schedule);
    }

    /** Notes that it failed for now. */
    void again(Run run, String reason, Instant next) {
        database.update("""
                update schedule_run set reason = ?, next_at = ? where number = ? and state = 'PENDING' and attempts = ?""",
                reason,
                next, run.number(), run.attempts());
    }

    /** Notes that it failed; false where somebody else has ended the attempt. */
    boolean failed(Run run, String reason, UUID message, Instant now) {
        return database.update("""
                update schedule_run set state = 'FAILED', reason = ?, message = ?, ended_at = ?
                where number = ? and state = 'PENDING' and attempts = ?""", reason, message, now, run.number(),
                run.attempts()) == 1;
    }

    /** Lets one that failed be made from the beginning. */
    void retry(long number, Instant now) {
        database.update("""
                update schedule_run set state = 'PENDING', attempts = 0, next_at = ?, ended_at = null
                where number = ? and state = 'FAILED'""", now, number);
    }

    /** Takes back what is not made yet. */
    void cancel(long schedule, Instant now) {
        database.update("""
                update schedule_run set state = 'CANCELLED', ended_at = ? where schedule = ? and state = 'PENDING'""", now,
                schedule);
    }

    private static Run run(ResultSet row) throws SQLException {
        Run.State state = Run.State.valueOf(row.getString("state"));
        return new Run(row.getLong("number"), row.getLong("schedule"), Run.Cause.valueOf(row.getString("cause")),
                Database.instant(row, "planned_at"), row.getInt("missed"), Database.day(row, "as_of"),
                row.getObject("entry", Long.class), row.getString("made_by"), state, row.getInt("attempts"),
                state == Run.State.PENDING ? Database.instant(row, "next_at") : null, row.getString("reason"),
                row.getObject("draft", UUID.class), row.getObject("blocking", Integer.class),
                row.getObject("warnings", Integer.class), row.getObject("message", UUID.class),
                Database.instant(row, "ended_at"));
    }
}
