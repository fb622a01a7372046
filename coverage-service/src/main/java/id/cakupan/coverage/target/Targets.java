package id.cakupan.coverage.target;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Targets as they were known at a data revision. */
@ApplicationScoped
public class Targets {

    private final TargetRepository targets;

    Targets(TargetRepository targets) {
        this.targets = targets;
    }

    /** The targets of some areas, in no order. */
    public List<AreaTarget> at(long revision, Collection<String> owners) {
        return targets.at(revision, owners).stream().map(Target::value).toList();
    }
}
