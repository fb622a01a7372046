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

    private final TargetStore targets;
    private final Scopes scopes;
    private final Revisions revisions;

    TargetService(TargetStore targets, Scopes scopes, Revisions revisions) {
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
        return scopes
                .check(lines.stream().map(line -> new NamedScope(line.row(), "owner", line.target().value().owner())).toList());
    }

    @Transactional
    Loaded store(List<TargetLine> lines, List<String> unknownScopes) {
        revisions.lock();
        Map<List<Object>, Target> present = targets.inForce().stream().collect(toMap(Target::key, identity()));
        List<Target> changed = lines.stream().map(TargetLine::target)
                .filter(target -> !target.equals(present.get(target.key()))).toList();
        return revisions.load(WHAT, changed.size(), lines.size(), unknownScopes, revision -> {
            targets.end(changed, revision);
            targets.begin(changed, revision);
        });
    }
}
