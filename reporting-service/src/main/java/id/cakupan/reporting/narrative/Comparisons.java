package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;

/** The facts in the areas of a scope; they are compared where two have a rate. */
final class Comparisons {

    private Comparisons() {
    }

    static List<Fact> of(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        AreaRanking ranking = AreaRanking.of(figure.children());
        int listed = AreaCells.listed(figure).size();
        if (listed > 0 && listed < ranking.all().size()) {
            facts.add(new AreaFact.Unlisted());
        }
        if (!ranking.comparable()) {
            return facts;
        }
        if (ranking.rated().size() < listed) {
            facts.add(new AreaFact.SomeRated());
        } else if (facts.isEmpty()) {
            facts.add(new AreaFact.AllRated());
        }
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
