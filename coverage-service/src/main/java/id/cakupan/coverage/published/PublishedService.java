package id.cakupan.coverage.published;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.CodePage;
import id.cakupan.coverage.place.NamedScope;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.published.PublishedResource.PublishedList;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.csv.CsvReading;

/** Loads published figures: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class PublishedService {

    static final String WHAT = "published-figures";

    private final PublishedStore store;
    private final Scopes scopes;
    private final RegionMirror mirror;
    private final Revisions revisions;

    PublishedService(PublishedStore store, Scopes scopes, RegionMirror mirror, Revisions revisions) {
        this.store = store;
        this.scopes = scopes;
        this.mirror = mirror;
        this.revisions = revisions;
    }

    @Transactional
    PublishedList list(String scope, String report, CodePage page) {
        RegionTree areas = mirror.newest();
        List<PublishedFigure> read = store.inForce(scope, report, page);
        return new PublishedList(page.items(read).stream().map(figure -> PublishedAnswer.of(figure,
                code -> areas.find(code).map(Region::name).orElse(code))).toList(), page.next(read, PublishedFigure::code));
    }

    /** Scopes that nobody has listed yet; refuses unknown areas. Asks the register, so no transaction may be open. */
    List<String> unknownScopes(List<PublishedLine> lines) {
        List<String> unknown = scopes.check(
                lines.stream().map(line -> new NamedScope(line.row(), "scope", line.figure().scope())).toList());
        TreeSet<String> named = new TreeSet<>();
        lines.forEach(line -> named.addAll(line.figure().areas()));
        RegionTree areas = mirror.knowing(named);
        CsvReading reading = new CsvReading();
        lines.forEach(line -> line.figure().areas().stream().filter(code -> areas.find(code).isEmpty())
                .forEach(code -> reading.reject(line.row(), "areas", ("Names %s, which is no area of the register; write codes"
                        + " such as 16.07 with spaces between.").formatted(code))));
        reading.finish();
        return unknown;
    }

    @Transactional
    Loaded store(List<PublishedLine> lines, List<String> unknownScopes) {
        revisions.lock();
        Map<String, PublishedFigure> present = store.inForce().stream()
                .collect(toMap(PublishedFigure::code, identity()));
        List<PublishedFigure> changed = lines.stream().map(PublishedLine::figure)
                .filter(figure -> !figure.equals(present.get(figure.code()))).toList();
        return revisions.load(WHAT, changed.size(), lines.size(), unknownScopes, revision -> {
            store.end(changed.stream().map(PublishedFigure::code).toList(), revision);
            store.begin(changed, revision);
        });
    }
}
