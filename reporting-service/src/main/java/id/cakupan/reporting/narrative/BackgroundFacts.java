package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.People;

/** The facts in what lies behind a figure. */
final class BackgroundFacts {

    private BackgroundFacts() {
    }

    static List<Fact> of(Topic topic, Behind behind) {
        return switch (topic) {
            case COMPOSITION -> behind.composition().map(PartCells::segmentsOf).filter(
                    parts -> parts.stream().allMatch(part -> part.registered() <= parts.get(0).registered()))
                    .<List<Fact>> map(parts -> List.of(new PartFact.Largest())).orElse(List.of());
            case REASONS -> behind.reasons().map(PartCells::reasonsOf).filter(
                    reasons -> reasons.stream().allMatch(why -> why.people() <= reasons.get(0).people()))
                    .<List<Fact>> map(reasons -> List.of(new PartFact.MostFrequentReason())).orElse(List.of());
            case CHANGE -> behind.bridge().map(bridge -> change(bridge, behind.material().previous())).orElse(List.of());
            case TREND -> TrendFact.of(behind.trend(), behind.material().figure().scope().kind().isOffice());
            case PREDICATES ->
                behind.ownPredicates().map(area -> PredicateFact.of(area, behind.nextEdition().isPresent())).orElse(List.of());
            case PREDICATE_AREAS -> PredicateFact.ofAreas(behind);
            default -> List.of();
        };
    }

    private static List<Fact> change(Bridge bridge, Previous previous) {
        People from = bridge.from().count();
        People to = bridge.to().count();
        long change = to.registered() - from.registered();
        boolean asIssued = previous != null && previous.registered() == from.registered();
        List<Fact> facts = new ArrayList<>();
        facts.add(new ChangeFact.Total(Long.signum(change), asIssued));
        Causes causes = Causes.of(bridge);
        largest(bridge, false, facts);
        if (causes.stated() != 0) {
            facts.add(new ChangeFact.OnlyStated());
        }
        if (bridge.territory() != null && bridge.territory().registered() != 0) {
            facts.add(new ChangeFact.OfTerritory());
        }
        if (bridge.correction() != null && bridge.correction().registered() != 0) {
            facts.add(new ChangeFact.Corrected());
        }
        if (ChangeCells.knowsStatus(bridge)) {
            facts.add(new ChangeFact.Active(Long.signum(to.active() - from.active())));
            largest(bridge, true, facts);
        } else if (from.unspecified() != to.unspecified()) {
            facts.add(new ChangeFact.StatusUnknown());
        }
        bridge.rates().forEach(step -> facts.add(step(bridge, step)));
        return facts;
    }

    private static void largest(Bridge bridge, boolean ofActive, List<Fact> facts) {
        Causes causes = Causes.of(bridge);
        Optional<Integer> gain = causes.largest(1, ofActive ? People::active : People::registered);
        Optional<Integer> loss = causes.largest(-1, ofActive ? People::active : People::registered);
        if (gain.isPresent() || loss.isPresent()) {
            int above = ChangeCells.rowsAboveCauses(bridge);
            facts.add(new ChangeFact.Largest(gain.map(number -> number + above), loss.map(number -> number + above), ofActive));
        }
    }

    private static ChangeFact.Step step(Bridge bridge, Bridge.Step step) {
        boolean ofParticipants = step.indicator() == Indicator.keaktifan_peserta;
        boolean otherEdition = !ofParticipants && bridge.from().populationEdition() != null
                && !bridge.from().populationEdition().equals(bridge.to().populationEdition());
        return new ChangeFact.Step(step.indicator(), step.points().signum(),
                !ofParticipants && step.numeratorEffect() != null && step.denominatorEffect() != null, otherEdition);
    }
}
