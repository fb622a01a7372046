package id.cakupan.coverage.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

/** Targets, each from one data revision until another; written under the lock of revisions. */
@ApplicationScoped
class TargetStore {

    private final Database database;

    TargetStore(Database database) {
        this.database = database;
    }

    List<Target> inForce() {
        return database.list("select * from target where until_revision is null order by owner, due, indicator",
                TargetStore::read);
    }

    List<Target> at(long revision) {
        return database.list("""
                select * from target where since_revision <= ? and (until_revision is null or until_revision > ?)""",
                TargetStore::read, revision, revision);
    }

    /** Ends those that are in force with the keys of some. */
    void end(Collection<Target> targets, long revision) {
        database.batch("""
                update target set until_revision = ?
                where until_revision is null and owner = ? and indicator = ? and due = ?
                  and (percentage is null) = ? and (headcount is null) = ?""",
                targets.stream().map(Target::value).map(value -> new Object[] { revision, value.owner(), value.indicator(),
                        value.due(), value.percentage() == null, value.headcount() == null }).toList());
    }

    void begin(Collection<Target> targets, long revision) {
        database.batch("""
                insert into target (id, owner, indicator, due, percentage, headcount, additional, counted_from, legal_basis,
                                    source, note, since_revision)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", targets.stream().map(target -> {
            AreaTarget value = target.value();
            return new Object[] { value.owner(), value.indicator(), value.due(), value.percentage(), value.headcount(),
                    value.additional(), value.countedFrom(), value.legalBasis(), target.source(), target.note(), revision };
        }).toList());
    }

    private static Target read(ResultSet row) throws SQLException {
        AreaTarget value = new AreaTarget(row.getString("owner"), Indicator.valueOf(row.getString("indicator")),
                Database.day(row, "due"), row.getBigDecimal("percentage"), row.getObject("headcount", Long.class),
                row.getObject("additional", Long.class), Database.day(row, "counted_from"), row.getString("legal_basis"));
        return new Target(value, row.getString("source"), row.getString("note"));
    }
}
