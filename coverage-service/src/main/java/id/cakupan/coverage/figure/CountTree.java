package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;

/**
 * Which areas have a count on a day, and which. An area has one if it has a statement of its own, or children valid that
 * day which all have one; a branch or deputy region also needs all its parts to be known. Never a silent partial sum.
 */
final class CountTree {

    private final ScopeTree tree;
    private final PrintedTotals printed;
    private final Map<String, Participants> sums = new HashMap<>();
    private final Map<String, List<StatementInForce>> own = new HashMap<>();
    private final Map<String, Optional<ScopeCount>> counts = new HashMap<>();

    CountTree(Scope scope, CountFacts facts) {
        tree = facts.tree();
        printed = facts.printed();
        facts.participants().forEach((code, people) -> addUpwards(scope, code, people));
        facts.statements().forEach(said -> own.computeIfAbsent(said.region(), code -> new ArrayList<>()).add(said));
    }

    private void addUpwards(Scope scope, String code, Participants people) {
        sums.merge(code, people, Participants::plus);
        tree.eachParent(code, parent -> sums.merge(parent, people, Participants::plus));
        if (tree.find(code).isEmpty() && scope.kind() == ScopeKind.NATION) {
            sums.merge(scope.code(), people, Participants::plus); // a place that is not listed lies in the nation
        }
    }

    /** The count of a scope, if one exists. */
    Optional<ScopeCount> of(String code) {
        Optional<ScopeCount> known = counts.get(code);
        if (known == null) {
            List<StatementInForce> said = own.getOrDefault(code, List.of());
            known = said.isEmpty() ? ofParts(code) : Optional.of(ofOwn(code, said));
            counts.put(code, known);
        }
        return known;
    }

    /** How many children of a scope have a count, of how many that are valid. */
    Coverage.Known known(String code) {
        List<Scope> children = tree.children(code);
        return new Coverage.Known((int) children.stream().filter(child -> of(child.code()).isPresent()).count(),
                children.size());
    }

    /** The children of a scope that have no count, each with how many of its own have one. */
    List<Coverage.Missing> missing(String code) {
        return tree.children(code).stream().filter(child -> of(child.code()).isEmpty()).map(child -> {
            Coverage.Known inside = known(child.code());
            return new Coverage.Missing(child.code(), child.name(), inside.known(), inside.of());
        }).toList();
    }

    private ScopeCount ofOwn(String code, List<StatementInForce> said) {
        StatementInForce last = said.stream()
                .max(comparing(StatementInForce::effectiveOn).thenComparing(StatementInForce::isBalance)).orElseThrow();
        StatementInForce basis = said.stream().filter(StatementInForce::isBalance).findFirst().orElse(last);
        Provenance breakdown = basis.breakdownProvenance();
        return new ScopeCount(sum(code), basis.provenance(), breakdown, breakdown == null ? basis.provenance() : breakdown,
                null, Basis.of(last));
    }

    private Optional<ScopeCount> ofParts(String code) {
        List<Scope> children = tree.children(code);
        List<ScopeCount> parts = children.stream().map(child -> of(child.code())).flatMap(Optional::stream).toList();
        if (children.isEmpty() || parts.size() < children.size() || !tree.complete(code)) {
            return Optional.empty();
        }
        Participants people = tree.extent(code).isEmpty() ? sum(code)
                : parts.stream().map(ScopeCount::people).reduce(Participants.NONE, Participants::plus);
        return Optional.of(printed.of(code, new ScopeCount(people,
                Provenance.weakest(parts.stream().map(ScopeCount::provenance).toList()).orElseThrow(),
                Provenance.weakest(parts.stream().map(ScopeCount::breakdown).toList()).orElse(null),
                Provenance.weakest(parts.stream().map(ScopeCount::activity).toList()).orElseThrow(), null,
                Basis.joined(parts.stream().map(ScopeCount::basis).toList()))));
    }

    private Participants sum(String code) {
        return sums.getOrDefault(code, Participants.NONE);
    }
}
