package id.cakupan.coverage.population;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Provenance;
import id.cakupan.kit.sql.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PopulationRepository implements PanacheRepositoryBase<Population, UUID> {

    private final Database database;

    PopulationRepository(Database database) {
        this.database = database;
    }

    List<Population> inForce(Collection<String> editions) {
        return list("untilRevision is null and edition in ?1", editions);
    }

    /** People of an area in an edition. */
    record Row(String edition, String region, People people) {
    }

    /** All that is valid at a revision; values and no entities, since they are kept for many figures. */
    List<Row> at(long revision) {
        return database.list("""
                select edition, region_code, people, provenance, source, note, doubt from population
                where since_revision <= ? and (until_revision is null or until_revision > ?)""",
                row -> new Row(row.getString("edition"), row.getString("region_code"),
                        new People(row.getLong("people"), Provenance.valueOf(row.getString("provenance")),
                                row.getString("source"), row.getString("note"), row.getString("doubt"))),
                revision, revision);
    }

    /** Editions in force with how many areas they hold and when the last of it was recorded, the last adopted first. */
    List<EditionResponse> editions() {
        return database.list("""
                select e.edition, e.period, e.adopted_on, count(p.id)::int as areas,
                       greatest(max(since.recorded_at), max(head.recorded_at)) as recorded_at
                from edition e
                join data_revision head on head.revision = e.since_revision
                join population p on p.edition = e.edition and p.until_revision is null
                join data_revision since on since.revision = p.since_revision
                where e.until_revision is null
                group by e.edition, e.period, e.adopted_on
                order by e.adopted_on desc, e.edition desc""",
                row -> new EditionResponse(row.getString("edition"), row.getString("period"), Database.day(row, "adopted_on"),
                        row.getInt("areas"), Database.instant(row, "recorded_at")));
    }
}
