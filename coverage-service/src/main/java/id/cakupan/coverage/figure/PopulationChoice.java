package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.population.People;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.kit.Refusal;

/** Which population an area is measured by: of its own row in an edition, else of all its children in the same one. */
record PopulationChoice(RegionTree tree, LocalDate asOf) {

    /**
     * The edition to use and what it says of an area.
     *
     * @param editions the last adopted first
     * @param wanted edition that was asked for; null takes the last one adopted by the day that yields the area
     */
    Optional<Coverage.PopulationOfScope> choose(List<PopulationEdition> editions, String wanted, String code) {
        if (wanted == null) {
            return editions.stream().filter(edition -> !edition.adoptedOn().isAfter(asOf))
                    .map(edition -> of(edition, code)).flatMap(Optional::stream).findFirst();
        }
        PopulationEdition edition = editions.stream().filter(one -> one.edition().equals(wanted)).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such population edition; see /api/v1/populations."));
        return of(edition, code);
    }

    /** What an edition says of an area, if it yields it. */
    Optional<Coverage.PopulationOfScope> of(PopulationEdition edition, String code) {
        Optional<People> children = children(edition, code);
        Long childrenSum = children.map(People::people).orElse(null);
        People own = edition.people().get(code);
        if (own != null) {
            return Optional.of(new Coverage.PopulationOfScope(edition.edition(), own.people(), "OWN_ROW", childrenSum,
                    own.provenance(), own.source(), edition.adoptedOn(), own.note(), own.doubt()));
        }
        return children.map(sum -> new Coverage.PopulationOfScope(edition.edition(), sum.people(), "CHILDREN", childrenSum,
                sum.provenance(), sum.source(), edition.adoptedOn(), null, sum.doubt()));
    }

    private static String doubts(List<People> rows) {
        String doubts = rows.stream().map(People::doubt).filter(doubt -> doubt != null).distinct().collect(joining("; "));
        return doubts.isEmpty() ? null : doubts;
    }

    private Optional<People> children(PopulationEdition edition, String code) {
        List<Region> children = tree.children(code, asOf);
        List<People> rows = children.stream().map(child -> edition.people().get(child.code())).filter(row -> row != null)
                .toList();
        if (rows.isEmpty() || rows.size() < children.size()) {
            return Optional.empty();
        }
        return Optional.of(new People(rows.stream().mapToLong(People::people).reduce(0, Math::addExact),
                Provenance.weakest(rows.stream().map(People::provenance).toList()).orElseThrow(),
                rows.stream().map(People::source).distinct().collect(joining("; ")), null, doubts(rows)));
    }
}
