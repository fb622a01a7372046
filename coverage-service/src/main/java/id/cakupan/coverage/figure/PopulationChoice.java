package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.population.People;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.region.Region;
import id.cakupan.kit.Refusal;

/** Which population a scope is measured by: of its own row in an edition, else of all its children in the same one. */
record PopulationChoice(ScopeTree tree, LocalDate asOf) {

    /**
     * The edition to use for a scope and its children.
     *
     * @param editions the last adopted first
     * @param wanted edition that was asked for; null takes the last one in use on the day that yields the scope, or all that
     *        is known of it
     */
    Optional<PopulationEdition> edition(List<PopulationEdition> editions, String wanted, String code) {
        if (wanted == null) {
            return editions.stream().filter(edition -> edition.isInUse(asOf))
                    .filter(edition -> yields(edition, code)).findFirst();
        }
        PopulationEdition edition = editions.stream().filter(one -> one.edition().equals(wanted)).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such population edition; see /api/v1/populations."));
        return Optional.of(edition); // also where it yields parts of the scope alone
    }

    private boolean yields(PopulationEdition edition, String code) {
        return own(edition, code) != null || children(edition, code).isPresent();
    }

    /** The row of an area, under whatever code; null where there is none, or it is of another territory. */
    private People own(PopulationEdition edition, String code) {
        People row = edition.people().get(code);
        if (row == null) {
            return tree.successor(code).map(edition.people()::get).orElseGet(
                    () -> sum(tree.formers(code).stream().map(edition.people()::get).toList()).orElse(null));
        }
        List<Region> splitOff = tree.splitOff(code);
        if (splitOff.isEmpty()) {
            return row;
        }
        boolean names = splitOff.stream().anyMatch(part -> edition.people().containsKey(part.code()));
        return splitOff.stream().allMatch(part -> (names ? edition.people().containsKey(part.code())
                : part.validOn(edition.adoptedOn())) == part.validOn(tree.day())) ? row : null;
    }

    /** What an edition says of a scope, if it yields it; nothing of a branch that is not wholly known. */
    Optional<PopulationOfScope> of(PopulationEdition edition, String code) {
        Optional<People> children = tree.complete(code) ? children(edition, code) : Optional.empty();
        Long childrenSum = children.map(People::people).orElse(null);
        People own = own(edition, code);
        if (own != null) {
            return Optional.of(of(edition, own, "OWN_ROW", childrenSum));
        }
        return children.map(sum -> of(edition, sum, "CHILDREN", childrenSum));
    }

    /** The same without what its children add up to, where the scope has a row of its own. */
    Optional<PopulationOfScope> ofRow(PopulationEdition edition, String code) {
        People own = own(edition, code);
        return own == null ? of(edition, code) : Optional.of(of(edition, own, "OWN_ROW", null));
    }

    private static PopulationOfScope of(PopulationEdition edition, People people, String from, Long childrenSum) {
        return new PopulationOfScope(edition.edition(), people.people(), from, childrenSum, people.provenance(),
                people.source(), edition.adoptedOn(), people.note(), people.doubt());
    }

    private Optional<People> children(PopulationEdition edition, String code) {
        List<People> rows = new ArrayList<>();
        for (Scope child : tree.children(code)) {
            Optional<People> row = row(edition, child);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return sum(rows);
    }

    /** What rows come to together; empty where there is none, or one of them is missing. */
    private static Optional<People> sum(List<People> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(new People(rows.stream().mapToLong(People::people).reduce(0, Math::addExact),
                Provenance.weakest(rows.stream().map(People::provenance).toList()).orElseThrow(),
                joined(rows.stream().map(People::source)), null, joined(rows.stream().map(People::doubt))));
    }

    private Optional<People> row(PopulationEdition edition, Scope child) {
        return child.kind() == ScopeKind.BRANCH ? children(edition, child.code())
                : Optional.ofNullable(own(edition, child.code()));
    }

    /** The texts that are there, each once; null where none is. */
    private static String joined(Stream<String> texts) {
        String all = texts.filter(Objects::nonNull).distinct().collect(joining("; "));
        return all.isEmpty() ? null : all;
    }
}
