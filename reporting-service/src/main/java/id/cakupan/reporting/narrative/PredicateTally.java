package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Predicates.Predicate;

/**
 * How many of the areas of one level have a predicate.
 *
 * @param id prefix of its cells
 * @param unknown of how many it cannot be said
 * @param atRisk how many of those that have it may lose it
 */
record PredicateTally(String id, String predicate, AreaNoun noun, long met, long notMet, long unknown, long atRisk) {

    private record Group(String predicate, AreaNoun noun) {
    }

    /** Of each predicate and level with two areas at least and something to say, in the order of the answer. */
    static List<PredicateTally> of(Behind behind) {
        Map<Group, List<Predicate>> groups = new LinkedHashMap<>();
        for (Predicates.Area area : behind.predicatesOfAreas()) {
            for (Predicate each : area.predicates()) {
                groups.computeIfAbsent(new Group(each.predicate(), noun(area.kind())), group -> new ArrayList<>()).add(each);
            }
        }
        List<PredicateTally> tallies = new ArrayList<>();
        groups.forEach((group, predicates) -> {
            if (predicates.size() > 1 && predicates.stream().anyMatch(one -> one.met() != null)) {
                tallies.add(of("bars." + (tallies.size() + 1), group, predicates));
            }
        });
        return tallies;
    }

    private static PredicateTally of(String id, Group group, List<Predicate> predicates) {
        long met = predicates.stream().filter(one -> Boolean.TRUE.equals(one.met())).count();
        long notMet = predicates.stream().filter(one -> Boolean.FALSE.equals(one.met())).count();
        long atRisk = predicates.stream().filter(one -> Boolean.TRUE.equals(one.met())
                && (!one.warnings().isEmpty() || PredicateCells.isLostWithNextEdition(one))).count();
        return new PredicateTally(id, group.predicate(), group.noun(), met, notMet, predicates.size() - met - notMet, atRisk);
    }

    private static AreaNoun noun(AreaKind kind) {
        return kind == null ? AreaNoun.AREA : switch (kind) {
            case PROVINCE -> AreaNoun.PROVINCE;
            case REGENCY, CITY -> AreaNoun.REGENCY_OR_CITY;
            case DISTRICT -> AreaNoun.DISTRICT;
            case BRANCH -> AreaNoun.BRANCH;
            case NATION, DEPUTY, OTHER -> AreaNoun.AREA;
        };
    }

    void into(Cells cells) {
        cells.put(id + ".name", Cell.text(PredicateCells.name(predicate)));
        cells.put(id + ".areas", Cell.number(Cell.Kind.areas, met + notMet + unknown));
        cells.put(id + ".met", Cell.number(Cell.Kind.areas, met));
        cells.put(id + ".notMet", Cell.number(Cell.Kind.areas, notMet));
        cells.put(id + ".unknown", Cell.number(Cell.Kind.areas, unknown));
        cells.put(id + ".atRisk", Cell.number(Cell.Kind.areas, atRisk));
    }
}
