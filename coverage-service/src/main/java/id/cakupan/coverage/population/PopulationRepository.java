package id.cakupan.coverage.population;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Database;
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

    List<Population> at(long revision, Collection<String> regions) {
        return list("sinceRevision <= ?1 and (untilRevision is null or untilRevision > ?1) and region in ?2", revision,
                regions);
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
