package id.cakupan.reporting.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.briefing.Format;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * Hands the areas of packs to the workers of all replicas, each to one at a time. Times are those of the database, the one
 * clock that replicas share; the row of the pack is locked first, so that exactly one worker finishes it.
 */
@ApplicationScoped
class Leases {

    private static final int AGAIN_AFTER_PAUSES = 10;
    private static final String OWN = " where pack = ? and number = ? and lease = ? and state = 'WAITING'";

    private final Database database;
    private final PackConfig config;

    Leases(Database database, PackConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * The next area that nobody makes, of the oldest pack. One about which a peer did not answer comes after all that were not
     * tried, so that it keeps nobody from these.
     */
    Optional<Task> take() {
        UUID lease = UUID.randomUUID();
        return database.first(
                """
                        update pack_area a set lease = ?, leased_until = now() + make_interval(secs => ?), taken = taken + 1
                        from pack p
                        where p.id = a.pack and (a.pack, a.number) = (
                            select w.pack, w.number from pack_area w join pack q on q.id = w.pack
                            where w.state = 'WAITING' and w.not_before <= now()
                            and (w.leased_until is null or w.leased_until <= now())
                            order by w.reason is not null, q.made_at, w.pack, w.not_before, w.number limit 1 for update of w skip locked)
                        returning a.pack, a.number, a.taken, a.code, a.name, p.kind, p.as_of, p.changes_from, p.population, p.lang, p.format""",
                row -> task(lease, row), lease, PackStore.seconds(config.lease()));
    }

    /** Keeps the file of an area; false where it is not this worker's any more, or was removed. */
    @Transactional
    boolean made(Task task, byte[] content, Figure figure) {
        lock(task);
        boolean kept = database.update("""
                update pack_area set state = 'MADE', reason = null, lease = null, leased_until = null, file = ?, content = ?,
                bytes = ?, hash = ?, known_at = ?, feed_position = ?, data_revision = ?, stale = ?""" + OWN, task.fileName(),
                content, (long) content.length, Seal.sha256(content), figure.knownAt(), figure.feedPosition(),
                figure.dataRevision(), figure.stale(), task.pack(), task.number(), task.lease()) > 0;
        answered(task, kept);
        return kept;
    }

    /** Keeps why an area has no file; false as in {@link #made}. */
    @Transactional
    boolean failed(Task task, Reason reason) {
        lock(task);
        boolean kept = database.update("""
                update pack_area set state = 'FAILED', reason = ?, lease = null, leased_until = null""" + OWN, reason,
                task.pack(), task.number(), task.lease()) > 0;
        answered(task, kept);
        return kept;
    }

    /**
     * Puts an area back about which a peer did not answer. Where none did about the whole pack for too long, all that waits
     * in it and is in nobody else's hands fails; how many these were.
     */
    @Transactional
    int unanswered(Task task) {
        boolean tooLong = missed(task);
        if (!tooLong) {
            database.update("""
                    update pack_area set lease = null, leased_until = null, taken = 0, reason = ?,
                    not_before = now() + make_interval(secs => ?)""" + OWN, Reason.PEER_UNAVAILABLE,
                    AGAIN_AFTER_PAUSES * PackStore.seconds(config.pause()), task.pack(), task.number(), task.lease());
            return 0;
        }
        int given = database.update("""
                update pack_area set state = 'FAILED', reason = ?, lease = null, leased_until = null
                where pack = ? and state = 'WAITING' and (lease = ? or leased_until is null or leased_until <= now())""",
                Reason.PEER_UNAVAILABLE, task.pack(), task.lease());
        finish(task);
        return given;
    }

    /** How many areas wait, in all packs. */
    long waiting() {
        return database.first("select count(*) as waiting from pack_area where state = 'WAITING'",
                row -> row.getLong("waiting")).orElseThrow();
    }

    private void lock(Task task) {
        database.execute("select from pack where id = ? for update", task.pack());
    }

    /** Notes under the lock of the pack that no peer answered; whether none did for too long. */
    private boolean missed(Task task) {
        return database.first("""
                update pack set unanswered_since = coalesce(unanswered_since, now()) where id = ?
                returning unanswered_since < now() - make_interval(secs => ?) as too_long""",
                row -> row.getBoolean("too_long"), task.pack(), PackStore.seconds(config.patience())).orElse(false);
    }

    private void answered(Task task, boolean kept) {
        if (kept) {
            database.update("update pack set unanswered_since = null where id = ?", task.pack());
            finish(task);
        }
    }

    private void finish(Task task) {
        database.update("""
                update pack set finished_at = now() where id = ? and finished_at is null
                and not exists (select from pack_area where pack = ? and state = 'WAITING')""", task.pack(), task.pack());
    }

    private static Task task(UUID lease, ResultSet row) throws SQLException {
        Task.Document document = new Task.Document(BriefingKind.of(row.getString("kind")).orElseThrow(),
                Database.day(row, "as_of"), Database.day(row, "changes_from"), row.getString("population"),
                Lang.of(row.getString("lang")).orElseThrow(), Format.of(row.getString("format")).orElseThrow());
        return new Task(row.getObject("pack", UUID.class), row.getInt("number"), lease, row.getInt("taken"),
                new Task.Area(row.getString("code"), row.getString("name")), document);
    }
}
