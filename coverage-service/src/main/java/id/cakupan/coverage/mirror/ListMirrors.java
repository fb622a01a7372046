package id.cakupan.coverage.mirror;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.mirror.MirroredTable.Change;
import id.cakupan.coverage.register.Listed;
import id.cakupan.coverage.revision.RevisionHistory;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.sql.Database;

/** Keeps lists of the register, each by itself; as a data revision only where one differs. */
@ApplicationScoped
public class ListMirrors {

    private static final Logger LOG = Logger.getLogger(ListMirrors.class);

    private final Database database;
    private final Revisions revisions;
    private final RevisionHistory history;

    ListMirrors(Database database, Revisions revisions, RevisionHistory history) {
        this.database = database;
        this.revisions = revisions;
        this.history = history;
    }

    /** The mark of the state of a list that is held; null where none is. */
    public String mark(String list) {
        return database.first("select etag from list_mirror where list = ?", row -> row.getString(1), list).orElse(null);
    }

    /** The newest revision up to another in which a list changed; 0 where there was none. */
    public long changedAt(String list, long revision) {
        return history.lastOf(list, revision);
    }

    /** The rows of a list as they were known at a data revision. */
    public <T> List<T> at(MirroredTable<T> table, long revision) {
        return table.at(database, revision);
    }

    /** All rows of a list that were ever known up to a data revision, what was known last first. */
    public <T> List<T> history(MirroredTable<T> table, long revision) {
        return table.history(database, revision);
    }

    /**
     * Takes a list over that the register answered.
     *
     * @param list its name, which its revisions have, too
     * @param asked mark that was held when the register was asked; if another is held by now, a process that asked later was
     *        faster and this list may be older, so nothing is done
     */
    @Transactional
    public <T> void take(String list, MirroredTable<T> table, Listed<T> read, String asked) {
        long before = revisions.lock();
        if (!Objects.equals(asked, mark(list))) {
            return;
        }
        Change<T> change = MirroredTable.change(table.at(database, before), read.items());
        if (!change.isEmpty()) {
            long revision = revisions.next(list);
            table.write(database, change, revision);
            LOG.infof("List of %s of the register taken over, data revision %d.", list, revision);
        }
        database.update("""
                insert into list_mirror (list, etag) values (?, ?) on conflict (list) do update set etag = excluded.etag""",
                list,
                read.mark());
    }
}
