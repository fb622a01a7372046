package id.cakupan.coverage.target;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.place.NamedScope;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Revisions;

/** Loads targets: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class TargetService {

    static final String WHAT = "targets";

    private final TargetRepository targets;
    private final Scopes scopes;
    private final Revisions revisions;

    TargetService(TargetRepository targets, Scopes scopes, Revisions revisions) {
        this.targets = targets;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Transactional
    List<TargetResponse> inForce() {
        return targets.inForce().stream().map(Target::response).toList();
    }

    /**
     * Refuses lines whose owner is no scope; asks the register, so no transaction may be open.
     *
     * @return owners that nobody has listed yet
     */
    List<String> checkOwners(List<TargetLine> lines) {
        return scopes.check(lines.stream().map(line -> new NamedScope(line.row(), "owner", line.target().owner())).toList());
    }

    @Transactional
    Loaded store(List<TargetLine> lines, List<String> unknownScopes) {
        revisions.lock();
        Map<List<Object>, Target> present = targets.inForce().stream()
                .collect(toMap(target -> target.value().key(), identity()));
        List<TargetLine> changed = lines.stream()
                .filter(line -> !present.containsKey(line.target().key()) || !present.get(line.target().key()).says(line))
                .toList();
        return revisions.load(WHAT, changed.size(), lines.size(), unknownScopes, revision -> {
            changed.stream().map(line -> present.get(line.target().key())).filter(target -> target != null)
                    .forEach(target -> target.endAt(revision));
            targets.flush(); // a target is ended before its successor begins: one of a key is in force at a time
            changed.forEach(line -> targets.persist(new Target(line, revision)));
        });
    }
}
