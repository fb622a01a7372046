package id.cakupan.coverage.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.arithmetic.RateChange;
import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.PopulationOfScope;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.figure.TargetGap;
import id.cakupan.coverage.predicate.PredicateDay;
import id.cakupan.coverage.predicate.Tally;
import id.cakupan.coverage.predicate.Verdict;
import id.cakupan.coverage.scenario.ScenarioAnswer.AreaLine;
import id.cakupan.coverage.scenario.ScenarioAnswer.People;
import id.cakupan.coverage.scenario.ScenarioAnswer.PredicateLine;
import id.cakupan.coverage.scenario.ScenarioAnswer.RateLine;
import id.cakupan.coverage.scenario.ScenarioAnswer.TargetLine;
import id.cakupan.coverage.target.Indicator;

/** One area as it is known to be on the day, and what a plan changes in it. */
final class AreaPlan {

    private final PredicateDay day;
    private final Headcount present;
    private final Map<LocalDate, Headcount> changes = new TreeMap<>();

    /**
     * @param held its people
     */
    AreaPlan(PredicateDay day, Map<Combination, Long> held) {
        this.day = day;
        present = Headcount.of(held);
    }

    /** Whether it has a count. */
    boolean isCounted() {
        return figure().rates().count() != null;
    }

    /** Its people as they are after all changes so far. */
    Headcount present() {
        return present;
    }

    Figure figure() {
        return day.figure();
    }

    /** Adds what a step changes. */
    void change(LocalDate from, Headcount change) {
        present.add(change);
        changes.computeIfAbsent(from, first -> new Headcount()).add(change);
    }

    AreaLine line() {
        Figure figure = figure();
        Headcount changed = by(LocalDate.MAX);
        RateTable before = figure.rates();
        RateTable after = before.with(changed.people());
        PopulationOfScope population = before.population();
        return new AreaLine(figure.scope().code(), figure.scope().name(), figure.scope().kind(),
                population == null ? null : population.edition(), population == null ? null : (Long) population.people(),
                isCounted() ? People.of(before.count().people()) : null,
                isCounted() ? People.of(after.count().people()) : null, rates(before, after), targets(figure),
                predicates(changed));
    }

    private Headcount by(LocalDate last) {
        Headcount sum = new Headcount();
        changes.forEach((from, change) -> {
            if (!from.isAfter(last)) {
                sum.add(change);
            }
        });
        return sum;
    }

    private static List<RateLine> rates(RateTable before, RateTable after) {
        List<RateLine> lines = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Optional<Fraction> from = before.share(indicator);
            Optional<Fraction> to = after.share(indicator);
            if (from.isPresent() || to.isPresent()) {
                lines.add(new RateLine(indicator, from.map(Fraction::percent).orElse(null),
                        to.map(Fraction::percent).orElse(null),
                        from.isPresent() && to.isPresent() ? new RateChange(from.get(), to.get()).points() : null));
            }
        }
        return lines;
    }

    private List<TargetLine> targets(Figure figure) {
        List<TargetGap> before = figure.targets();
        List<TargetGap> after = figure.targetsWith(last -> by(last).people());
        List<TargetLine> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) { // the same targets in the same order
            TargetGap was = before.get(i);
            TargetGap is = after.get(i);
            lines.add(new TargetLine(was.owner(), was.indicator(), was.due(), was.percentage(), was.required(), was.signedGap(),
                    is.required(), is.signedGap(), was.met(), is.met()));
        }
        return lines;
    }

    private List<PredicateLine> predicates(Headcount changed) {
        List<Verdict> before = day.verdicts(figure().scope(), Participants.NONE, Tally.NONE);
        List<Verdict> after = day.verdicts(figure().scope(), changed.people(), changed.tally());
        List<PredicateLine> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) { // the same rules in the same order
            lines.add(new PredicateLine(before.get(i).predicate(), before.get(i).met(), after.get(i).met(),
                    Boolean.TRUE.equals(after.get(i).met()) ? List.of() : after.get(i).open()));
        }
        return lines;
    }
}
