package id.cakupan.coverage.revision;

import java.util.List;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.sql.Database;

/**
 * Numbers the changes of this service's own data (areas, populations, targets), so that a figure can be repeated as it
 * was known. A row is valid at a revision from its {@code since_revision} until before its {@code until_revision}.
 */
@ApplicationScoped
public class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class);

    /** Any number, as long as no other lock of this database uses it. */
    private static final long LOCK = 20_231_101L;

    private final Database database;
    private final RevisionHistory history;
    private final Watermark watermark;

    Revisions(Database database, RevisionHistory history, Watermark watermark) {
        this.database = database;
        this.history = history;
        this.watermark = watermark;
    }

    /**
     * Makes the running transaction the only writer of own data until it ends; to be called before it compares.
     *
     * @return the newest revision; 0 before the first
     */
    public long lock() {
        database.execute("select pg_advisory_xact_lock(?)", LOCK);
        return history.newest();
    }

    /**
     * The next revision, recorded later than every one before and than every figure answered without it; the lock must be
     * held.
     *
     * @param what which data changed, 1 to 40 characters
     */
    public long next(String what) {
        return nextUndoing(what, null);
    }

    /**
     * Writes what a file changes as the next revision, none where it changes nothing; the lock must be held.
     *
     * @param what which data changed, 1 to 40 characters
     * @param changed how many of the lines say something new
     * @param unknownScopes branches and deputy regions that the file names and nobody has listed yet
     * @param write ends and begins rows at the revision
     */
    public Loaded load(String what, int changed, int lines, List<String> unknownScopes, LongConsumer write) {
        if (changed == 0) {
            return new Loaded(0, lines, history.newest(), unknownScopes);
        }
        long revision = next(what);
        write.accept(revision);
        LOG.infof("Loaded %d lines of %s, data revision %d.", changed, what, revision);
        return new Loaded(changed, lines - changed, revision, unknownScopes);
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
                       greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond',
                                ?::timestamptz + interval '1 microsecond'), ?, ?::bigint
                from data_revision
                returning revision""", row -> row.getLong(1), watermark.hold().orElse(null), what, undoes).orElseThrow();
    }
}
