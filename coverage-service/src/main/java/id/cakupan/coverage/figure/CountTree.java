package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.region.Region;

/**
 * Which areas have a count on a day, and which. An area has one if it has a statement of its own, or children valid that
 * day which all have one; a branch or deputy region also needs all its parts to be known. Never a silent partial sum.
 */
final class CountTree {

    /** What was last said of an area's own; at least one of the two. */
    private record Own(StatementInForce balance, StatementInForce completeness) {

        static Own of(StatementInForce said) {
            return said.isBalance() ? new Own(said, null) : new Own(null, said);
        }

        Own and(Own other) {
            return new Own(later(balance, other.balance), later(completeness, other.completeness));
        }

        private static StatementInForce later(StatementInForce one, StatementInForce other) {
            return one == null || other != null && other.effectiveOn().isAfter(one.effectiveOn()) ? other : one;
        }

        StatementInForce last() {
            return balance == null || completeness != null && completeness.effectiveOn().isAfter(balance.effectiveOn())
                    ? completeness
                    : balance;
        }

        ScopeCount count(Participants people) {
            StatementInForce basis = balance == null ? completeness : balance;
            Provenance breakdown = basis.breakdownProvenance();
            return new ScopeCount(people, basis.provenance(), breakdown, breakdown == null ? basis.provenance() : breakdown,
                    null, Basis.of(last()));
        }
    }

    private final ScopeTree tree;
    private final PrintedTotals printed;
    private final Map<String, long[]> sums;
    private final Map<String, Own> own = new HashMap<>();
    private final Map<String, Map<String, Own>> merged = new HashMap<>();
    private final Set<String> summed = new HashSet<>();
    private final Map<String, Optional<ScopeCount>> counts = new HashMap<>();

    CountTree(Scope scope, CountFacts facts) {
        tree = facts.tree();
        printed = facts.printed();
        sums = upwards(scope, facts.participants());
        facts.statements().forEach(this::take);
        merged.forEach(this::merge);
    }

    /** What was said of another territory is no count of this one; then its parts are, and what its own rows hold is not. */
    private void take(StatementInForce said) {
        String placed = tree.placed(said.region());
        if (!tree.isSameTerritory(said.region(), said.effectiveOn())) {
            summed.add(said.region());
            tree.areasAbove(said.region()).forEach(area -> summed.add(area.code()));
        } else if (!placed.equals(said.region()) && tree.formers(placed).size() > 1) {
            merged.computeIfAbsent(placed, code -> new HashMap<>()).merge(said.region(), Own.of(said), Own::and);
        } else {
            own.merge(placed, Own.of(said), Own::and);
        }
    }

    /** Of an area that others were merged into and of which nothing was said since: its count is theirs if each has one. */
    private void merge(String code, Map<String, Own> formers) {
        if (formers.keySet().containsAll(tree.formers(code))) {
            formers.values().stream().max(comparing(said -> said.last().provenance()))
                    .ifPresent(weakest -> own.putIfAbsent(code, weakest));
        }
    }

    /** The sums of all areas with what is inside them. */
    private Map<String, long[]> upwards(Scope scope, Map<String, long[]> places) {
        Map<String, long[]> whole = new HashMap<>(places.size() * 2);
        places.forEach((code, people) -> {
            add(whole, tree.placed(code), people);
            List<Region> above = tree.areasAbove(code);
            for (Region area : above) {
                add(whole, area.code(), people);
            }
            if (above.isEmpty() && scope.kind() == ScopeKind.NATION && tree.find(code).isEmpty()) {
                add(whole, scope.code(), people); // a place that is not listed lies in the nation
            }
        });
        return whole;
    }

    private static void add(Map<String, long[]> whole, String code, long[] people) {
        long[] sum = whole.computeIfAbsent(code, area -> new long[people.length]);
        for (int kind = 0; kind < people.length; kind++) {
            sum[kind] = Math.addExact(sum[kind], people[kind]);
        }
    }

    /** The count of a scope, if one exists. */
    Optional<ScopeCount> of(String code) {
        Optional<ScopeCount> known = counts.get(code);
        if (known == null) {
            Own said = own.get(code);
            known = said == null ? ofParts(code) : Optional.of(said.count(sum(code)));
            counts.put(code, known);
        }
        return known;
    }

    /**
     * Whether the parts of an area alone are its count: what its own rows hold is of another territory, or of one inside it.
     */
    boolean isSummed(String code) {
        if (!own.containsKey(code) && (summed.contains(code) || tree.holdsRests(code))) {
            return true;
        }
        return !summed.isEmpty() && tree.extent(code).isPresent()
                && tree.children(code).stream().anyMatch(child -> isSummed(child.code()));
    }

    /** The codes of all areas whose rows are in the count of a scope, which must be there; empty stands for all. */
    Set<String> within(Scope scope) {
        if (!isSummed(scope.code())) {
            return tree.within(scope);
        }
        Set<String> codes = new HashSet<>();
        tree.children(scope.code()).forEach(child -> codes.addAll(within(child)));
        return codes;
    }

    /** The areas whose stated totals the count of a scope rests on; none where all of it is kept person by person. */
    Set<String> stated(String code) {
        Own said = own.get(code);
        if (said != null) {
            return said.last().isBalance() ? Set.of(code) : Set.of();
        }
        return tree.children(code).stream().flatMap(child -> stated(child.code()).stream()).collect(toSet());
    }

    /** How many people of a scope's count, which must be there, are known how: by the areas that it rests on. */
    Map<Provenance, Long> byProvenance(String code) {
        Map<Provenance, Long> people = new EnumMap<>(Provenance.class);
        Own said = own.get(code);
        if (said == null) {
            tree.children(code).forEach(child -> byProvenance(child.code())
                    .forEach((provenance, part) -> people.merge(provenance, part, Math::addExact)));
        } else {
            ScopeCount count = of(code).orElseThrow();
            people.put(count.provenance(), Math.max(0, count.people().registered()));
        }
        return people;
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

    private Optional<ScopeCount> ofParts(String code) {
        List<Scope> children = tree.children(code);
        if (children.isEmpty() || !tree.complete(code)) {
            return Optional.empty();
        }
        List<ScopeCount> parts = new ArrayList<>(children.size());
        for (Scope child : children) {
            Optional<ScopeCount> part = of(child.code());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        Participants people = tree.extent(code).isEmpty() && !isSummed(code) ? sum(code)
                : parts.stream().map(ScopeCount::people).reduce(Participants.NONE, Participants::plus);
        return Optional.of(printed.of(tree.codes(code), new ScopeCount(people,
                Provenance.weakest(parts, ScopeCount::provenance).orElseThrow(),
                Provenance.weakest(parts, ScopeCount::breakdown).orElse(null),
                Provenance.weakest(parts, ScopeCount::activity).orElseThrow(), null,
                Basis.joined(parts.stream().map(ScopeCount::basis).toList()))));
    }

    private Participants sum(String code) {
        long[] people = sums.get(code);
        return people == null ? Participants.NONE : Participants.of(people);
    }
}
