package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;

/** The facts in the areas of a scope; none where fewer than two have a rate, since one is no comparison. */
final class Comparisons {

    private Comparisons() {
    }

    static List<Fact> of(Figure figure) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        if (!ranking.comparable()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        boolean all = ranking.rated().size() == ranking.all().size();
        facts.add(all ? new AreaFact.AllRated() : new AreaFact.SomeRated());
        if (ranking.printedAlike()) {
            boolean estimated = ranking.rated().stream()
                    .anyMatch(child -> child.cakupanProvenance() == Provenance.ESTIMATED);
            facts.add(new AreaFact.PrintedAlike(ranking.rated().get(0), estimated));
            return facts;
        }
        if (figure.count() != null) {
            facts.add(new AreaFact.Extremes(ranking.highest(), ranking.lowest()));
        }
        if (!ranking.aboveFull().isEmpty()) {
            facts.add(new AreaFact.AboveFull(ranking.aboveFull()));
        }
        Optional<Integer> number = Narrative.coverageTarget(figure);
        if (number.isPresent()) {
            Figure.Target target = figure.targets().get(number.get() - 1);
            List<Child> below = ranking.below(target.percentage());
            boolean met = target.signedGap() != null && target.signedGap() <= 0;
            facts.add(below.isEmpty() ? new AreaFact.NoneBelowTarget(number.get())
                    : new AreaFact.BelowTarget(below, number.get(), met));
        }
        return facts;
    }
}
