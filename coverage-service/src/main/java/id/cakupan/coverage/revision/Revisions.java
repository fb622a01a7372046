package id.cakupan.coverage.revision;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Database;

/**
 * Numbers the changes of this service's own data (areas, populations, targets), so that a figure can be repeated as it
 * was known. A row is valid at a revision from its {@code since_revision} until before its {@code until_revision}.
 */
@ApplicationScoped
public class Revisions {

    /** Any number, as long as no other lock of this database uses it. */
    private static final long LOCK = 20_231_101L;

    private final Database database;

    Revisions(Database database) {
        this.database = database;
    }

    /** Makes the running transaction the only writer of own data until it ends; to be called before it compares. */
    public void lock() {
        database.execute("select pg_advisory_xact_lock(?)", LOCK);
    }

    /**
     * The next revision, recorded later than every one before; the lock must be held.
     *
     * @param what which data changed, 1 to 40 characters
     */
    public long next(String what) {
        return nextUndoing(what, null);
    }

    /**
     * The next revision, as that which undoes another; the lock must be held.
     *
     * @param undoes null where it undoes none
     */
    long nextUndoing(String what, Long undoes) {
        return database.first("""
                insert into data_revision (revision, recorded_at, what, undoes)
                select coalesce(max(revision), 0) + 1,
                       greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond'), ?, ?::bigint
                from data_revision
                returning revision""", row -> row.getLong(1), what, undoes).orElseThrow();
    }

    /** The newest revision; 0 before the first. */
    public long newest() {
        return database.first("select coalesce(max(revision), 0) from data_revision", row -> row.getLong(1)).orElseThrow();
    }

    /** The newest revision that was recorded at that instant or before; 0 where there was none. */
    public long at(Instant knownAt) {
        return database.first("select coalesce(max(revision), 0) from data_revision where recorded_at <= ?",
                row -> row.getLong(1), knownAt).orElseThrow();
    }

    /** When a revision was recorded; empty for 0. */
    public Optional<Instant> recordedAt(long revision) {
        return database.first("select recorded_at from data_revision where revision = ?",
                row -> Database.instant(row, "recorded_at"), revision);
    }

    /** The newest revision up to another in which this data changed; 0 where there was none. */
    public long lastOf(String what, long revision) {
        return database.first("select coalesce(max(revision), 0) from data_revision where what = ? and revision <= ?",
                row -> row.getLong(1), what, revision).orElseThrow();
    }
}
