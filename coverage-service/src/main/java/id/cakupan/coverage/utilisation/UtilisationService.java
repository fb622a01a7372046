package id.cakupan.coverage.utilisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.CodePage;
import id.cakupan.coverage.place.NamedScope;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.coverage.utilisation.UtilisationResource.UtilisationList;
import id.cakupan.kit.Refusal;

/** Loads utilisation: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class UtilisationService {

    private final UtilisationStore store;
    private final Scopes scopes;
    private final Revisions revisions;

    UtilisationService(UtilisationStore store, Scopes scopes, Revisions revisions) {
        this.store = store;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Transactional
    UtilisationList list(String scope, CodePage page) {
        if (page.after() != null && !store.knows(page.after())) {
            throw Refusal.invalid(CodePage.noCursor());
        }
        List<Utilisation> read = store.inForce(scope, page);
        return new UtilisationList(page.items(read).stream().map(Utilisation::answer).toList(),
                page.next(read, Utilisation::code));
    }

    /** Scopes that nobody has listed yet; refuses unknown areas. Asks the register, so no transaction may be open. */
    List<String> unknownScopes(List<UtilisationLine> lines) {
        return scopes.check(lines.stream().map(line -> new NamedScope(line.row(), "scope", line.use().scope())).toList());
    }

    @Transactional
    Loaded store(List<UtilisationLine> lines, List<String> unknownScopes) {
        revisions.lock();
        Map<String, Utilisation> present = store.inForce().stream().collect(toMap(Utilisation::code, identity()));
        List<Utilisation> changed = lines.stream().map(UtilisationLine::use)
                .filter(use -> !use.equals(present.get(use.code()))).toList();
        return revisions.load("utilisation", changed.size(), lines.size(), unknownScopes, revision -> {
            store.end(changed.stream().map(Utilisation::code).toList(), revision);
            store.begin(changed, revision);
        });
    }
}
