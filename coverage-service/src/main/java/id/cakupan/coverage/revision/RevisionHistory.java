package id.cakupan.coverage.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

/**
 * All data revisions, in memory: one that is recorded never changes, so that only newer ones are ever read. Not to be asked
 * by a transaction that has recorded one itself, since that may be rolled back.
 */
@ApplicationScoped
public class RevisionHistory {

    private record Entry(Instant recordedAt, String what) {
    }

    private final Database database;
    private volatile List<Entry> entries = List.of(); // that of revision n at place n - 1

    RevisionHistory(Database database) {
        this.database = database;
    }

    /** The newest revision; 0 before the first. */
    public long newest() {
        return database.first("select coalesce(max(revision), 0) from data_revision", row -> row.getLong(1)).orElseThrow();
    }

    /**
     * The newest revision that was recorded at that instant or before; 0 where there was none.
     *
     * @param newest the newest revision there may be
     */
    public long at(Instant knownAt, long newest) {
        List<Entry> known = upTo(newest);
        int low = 0;
        int high = (int) newest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).recordedAt().isAfter(knownAt)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** When a revision was recorded; empty for 0. */
    public Optional<Instant> recordedAt(long revision) {
        return revision == 0 ? Optional.empty() : Optional.of(upTo(revision).get((int) revision - 1).recordedAt());
    }

    /** The newest revision up to another in which this data changed; 0 where there was none. */
    public long lastOf(String what, long revision) {
        List<Entry> known = upTo(revision);
        int last = (int) revision;
        while (last > 0 && !known.get(last - 1).what().equals(what)) {
            last--;
        }
        return last;
    }

    private List<Entry> upTo(long revision) {
        List<Entry> known = entries;
        return known.size() >= revision ? known : read();
    }

    // without a lock while it waits for a connection, which others may hold who wait for the lock
    private List<Entry> read() {
        List<Entry> read = new ArrayList<>(entries);
        read.addAll(database.list("select recorded_at, what from data_revision where revision > ? order by revision",
                row -> new Entry(Database.instant(row, "recorded_at"), row.getString("what")), read.size()));
        synchronized (this) {
            if (read.size() > entries.size()) {
                entries = List.copyOf(read);
            }
        }
        return read;
    }
}
