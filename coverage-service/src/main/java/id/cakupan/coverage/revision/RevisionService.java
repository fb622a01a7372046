package id.cakupan.coverage.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.revision.RevisionResource.RevisionPage;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Lists revisions and undoes loads: a new revision puts back what stood before, and nothing is overwritten. */
@ApplicationScoped
class RevisionService {

    private static final Logger LOG = Logger.getLogger(RevisionService.class);
    private static final String COLUMNS = "select revision, recorded_at, what, undoes from data_revision ";

    /** Areas that an undo of populations put back under another period or day of adoption than they were loaded with. */
    private static final String UNDER_ANOTHER_HEAD = """
            select again.edition from population again
            join edition head on head.edition = again.edition and head.since_revision < ?
                 and (head.until_revision is null or head.until_revision >= ?)
            left join edition now on now.edition = again.edition and now.until_revision is null
            where again.since_revision = ?
              and (head.period, head.adopted_on) is distinct from (now.period, now.adopted_on)""";

    private final Database database;
    private final Revisions revisions;

    RevisionService(Database database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    @Transactional
    RevisionPage list(RevisionQuestion question) {
        Map<Long, Long> undone = undone();
        List<Revision> found = database.list(
                COLUMNS + "where revision < ? and (?::text is null or what = ?) order by revision desc limit ?",
                row -> revision(row, undone), question.before(), question.what(), question.what(), question.limit() + 1);
        boolean more = found.size() > question.limit();
        List<Revision> page = more ? found.subList(0, question.limit()) : found;
        return new RevisionPage(page, more ? page.get(page.size() - 1).revision() : null);
    }

    @Transactional
    Revision undo(long number) {
        revisions.lock();
        Revision load = find(number);
        List<OwnTable> tables = OwnTable.of(load.what());
        check(load, tables);
        long by = revisions.nextUndoing(load.what(), number);
        for (OwnTable table : tables) {
            database.update(table.end(), number, by);
            database.update(table.begin(), number, by);
        }
        database.first(UNDER_ANOTHER_HEAD, row -> row.getString(1), number, number, by).ifPresent(edition -> {
            throw superseded(("Edition %s has another period or day of adoption now, which areas loaded later share; undo "
                    + "those loads first, see /api/v1/data-revisions?what=populations.").formatted(edition));
        });
        LOG.infof("Data revision %d of %s undone by %d.", number, load.what(), by);
        return find(by);
    }

    private void check(Revision load, List<OwnTable> tables) {
        if (tables.isEmpty()) {
            throw new Refusal(409, "revision-not-own", "Areas and places are the register's; undo the load there.");
        }
        if (load.undoneBy() != null) {
            throw new Refusal(409, "revision-undone", "It is undone already, by revision %d; undo that one to have it back."
                    .formatted(load.undoneBy()));
        }
        for (OwnTable table : tables) {
            if (database.first(table.superseded(), row -> row.getString(1), load.revision()).isPresent()) {
                throw superseded("A later load changed the same rows; undo that first, see /api/v1/data-revisions.");
            }
        }
    }

    private static Refusal superseded(String why) {
        return new Refusal(409, "revision-superseded", why);
    }

    private Revision find(long number) {
        Map<Long, Long> undone = undone();
        return database.first(COLUMNS + "where revision = ?", row -> revision(row, undone), number).orElseThrow(
                () -> Refusal.notFound("There is no such revision; see /api/v1/data-revisions."));
    }

    /** Which revision is undone by which: an undo that is undone itself undoes nothing. */
    private Map<Long, Long> undone() {
        Map<Long, Long> undone = new HashMap<>();
        database.list("select revision, undoes from data_revision where undoes is not null order by revision desc", row -> {
            long by = row.getLong("revision");
            return undone.containsKey(by) ? null : undone.put(row.getLong("undoes"), by);
        });
        return undone;
    }

    private static Revision revision(ResultSet row, Map<Long, Long> undone) throws SQLException {
        long revision = row.getLong("revision");
        return new Revision(revision, Database.instant(row, "recorded_at"), row.getString("what"),
                row.getObject("undoes", Long.class), undone.get(revision));
    }
}
