package id.cakupan.coverage.target;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.RevisionHistory;

/** Targets as they were known at a data revision. */
@ApplicationScoped
public class Targets {

    private final RevisionHistory history;
    private final Kept<Map<String, List<AreaTarget>>> states;

    Targets(TargetStore targets, RevisionHistory history) {
        this.history = history;
        states = new Kept<>(
                revision -> targets.at(revision).stream().map(Target::value).collect(groupingBy(AreaTarget::owner)));
    }

    /** The targets of some areas, in no order. */
    public List<AreaTarget> at(long revision, Collection<String> owners) {
        Map<String, List<AreaTarget>> all = states.at(history.lastOf(TargetService.WHAT, revision));
        return owners.stream().distinct().flatMap(owner -> all.getOrDefault(owner, List.of()).stream()).toList();
    }
}
