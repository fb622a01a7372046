package id.cakupan.coverage.target;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {

    List<Target> inForce() {
        return list("untilRevision is null order by owner, due, indicator");
    }

    List<Target> at(long revision) {
        return list("sinceRevision <= ?1 and (untilRevision is null or untilRevision > ?1)", revision);
    }
}
