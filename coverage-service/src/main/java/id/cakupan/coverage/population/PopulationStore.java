package id.cakupan.coverage.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Provenance;
import id.cakupan.kit.sql.Database;

/** Editions and their areas, each row from one data revision until another; written under the lock of revisions. */
@ApplicationScoped
class PopulationStore {

    private final Database database;

    PopulationStore(Database database) {
        this.database = database;
    }

    /** Heads of those editions that are in force. */
    List<Edition> editionsInForce(Collection<String> editions) {
        return database.list("select * from edition where until_revision is null and edition = any(?)",
                PopulationStore::edition,
                editions);
    }

    /** Heads valid at a revision, the last adopted first. */
    List<Edition> editionsAt(long revision) {
        return database.list("""
                select * from edition where since_revision <= ? and (until_revision is null or until_revision > ?)
                order by adopted_on desc, edition desc""", PopulationStore::edition, revision, revision);
    }

    void endEditions(Collection<String> editions, long revision) {
        database.update("update edition set until_revision = ? where until_revision is null and edition = any(?)", revision,
                editions);
    }

    void beginEditions(Collection<Edition> heads, long revision) {
        database.batch("""
                insert into edition (id, edition, period, adopted_on, withdrawn_on, withdrawal_note, since_revision)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)""",
                heads.stream().map(head -> new Object[] { head.edition(), head.period(), head.adoptedOn(), head.withdrawnOn(),
                        head.withdrawalNote(), revision })
                        .toList());
    }

    /** Areas of those editions that are in force. */
    List<Population> inForce(Collection<String> editions) {
        return database.list("select * from population where until_revision is null and edition = any(?)",
                PopulationStore::population, editions);
    }

    /** All areas valid at a revision. */
    List<Population> at(long revision) {
        return database.list("""
                select * from population where since_revision <= ? and (until_revision is null or until_revision > ?)""",
                PopulationStore::population, revision, revision);
    }

    void end(Collection<Population> rows, long revision) {
        database.batch("""
                update population set until_revision = ? where until_revision is null and edition = ? and region_code = ?""",
                rows.stream().map(row -> new Object[] { revision, row.edition(), row.region() }).toList());
    }

    void begin(Collection<Population> rows, long revision) {
        database.batch("""
                insert into population (id, edition, region_code, people, provenance, source, note, doubt, since_revision)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(row -> {
            People people = row.people();
            return new Object[] { row.edition(), row.region(), people.people(), people.provenance(), people.source(),
                    people.note(), people.doubt(), revision };
        }).toList());
    }

    /** Editions in force with how many areas they hold and when the last of it was recorded, the last adopted first. */
    List<EditionResponse> editions() {
        return database.list("""
                select e.edition, e.period, e.adopted_on, e.withdrawn_on, e.withdrawal_note, count(p.id)::int as areas,
                       greatest(max(since.recorded_at), max(head.recorded_at)) as recorded_at
                from edition e
                join data_revision head on head.revision = e.since_revision
                join population p on p.edition = e.edition and p.until_revision is null
                join data_revision since on since.revision = p.since_revision
                where e.until_revision is null
                group by e.edition, e.period, e.adopted_on, e.withdrawn_on, e.withdrawal_note
                order by e.adopted_on desc, e.edition desc""",
                row -> new EditionResponse(row.getString("edition"), row.getString("period"), Database.day(row, "adopted_on"),
                        Database.day(row, "withdrawn_on"), row.getString("withdrawal_note"), row.getInt("areas"),
                        Database.instant(row, "recorded_at")));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getString("edition"), row.getString("period"), Database.day(row, "adopted_on"),
                Database.day(row, "withdrawn_on"), row.getString("withdrawal_note"));
    }

    private static Population population(ResultSet row) throws SQLException {
        return new Population(row.getString("edition"), row.getString("region_code"),
                new People(row.getLong("people"), Provenance.valueOf(row.getString("provenance")), row.getString("source"),
                        row.getString("note"), row.getString("doubt")));
    }
}
