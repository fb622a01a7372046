package id.cakupan.coverage.population;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    List<Edition> inForce() {
        return list("untilRevision is null");
    }

    /** Those valid at a revision, the last adopted first. */
    List<Edition> at(long revision) {
        return list(
                "sinceRevision <= ?1 and (untilRevision is null or untilRevision > ?1) order by adoptedOn desc, edition desc",
                revision);
    }
}
