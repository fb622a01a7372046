package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;

/** The facts in the areas of a scope; they are ranked where all have a rate that is their own. */
final class Comparisons {

    private Comparisons() {
    }

    static List<Fact> of(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        AreaRanking ranking = AreaRanking.of(figure.children());
        AreaNoun noun = AreaNoun.of(figure);
        int listed = AreaCells.listed(figure).size();
        if (listed == 0) {
            return facts;
        }
        if (!ranking.isWhole()) {
            facts.add(new AreaFact.SomeRated(noun, ranking.rated().size(), listed < ranking.all().size(),
                    figure.listsAllAreas()));
        } else if (ranking.comparable()) {
            facts.add(new AreaFact.AllRated(noun, ranking.all().size(), figure.listsAllAreas()));
        }
        if (!ranking.comparable()) {
            return facts;
        }
        if (ranking.printedAlike()) {
            facts.add(new AreaFact.PrintedAlike(noun, ranking.rated().get(0), ranking.isCountEstimated()));
        } else if (ranking.splitByEstimate()) {
            facts.add(new AreaFact.SplitByEstimate(noun, ranking.rated().get(0)));
        } else {
            facts.addAll(apart(figure, ranking, noun));
        }
        return facts;
    }

    private static List<Fact> apart(Figure figure, AreaRanking ranking, AreaNoun noun) {
        List<Fact> facts = new ArrayList<>();
        if (figure.count() != null && ranking.isWhole()) {
            facts.add(new AreaFact.Extremes(ranking.highest(), ranking.lowest()));
        }
        if (!ranking.aboveFull().isEmpty()) {
            facts.add(new AreaFact.AboveFull(noun, ranking.aboveFull()));
        }
        Optional<Integer> number = Narrative.coverageTarget(figure);
        if (number.isPresent()) {
            Figure.Target target = figure.targets().get(number.get() - 1);
            List<Figure.Child> below = ranking.below(target.percentage());
            facts.add(below.isEmpty() ? new AreaFact.NoneBelowTarget(noun, ranking.rated(), number.get())
                    : new AreaFact.BelowTarget(noun, below, ranking.reaching(target.percentage()),
                            new AreaFact.BelowTarget.Bar(number.get(), target.percentage()),
                            ranking.isWhole() && figure.listsAllAreas()));
        }
        return facts;
    }
}
