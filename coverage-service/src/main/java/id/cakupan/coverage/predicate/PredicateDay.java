package id.cakupan.coverage.predicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.register.Agreement;

/** What the predicates of one day rest on. */
public final class PredicateDay {

    private final LocalDate day;
    private final Figure figure;
    private final List<Rule> rules;
    private final Map<String, Tally> tallies;
    private final Function<String, Agreement> agreements;

    PredicateDay(LocalDate day, Figure figure, List<Rule> rules, Map<String, Tally> tallies,
            Function<String, Agreement> agreements) {
        this.day = day;
        this.figure = figure;
        this.rules = rules;
        this.tallies = tallies;
        this.agreements = agreements;
    }

    /** The figure of the scope that was asked for. */
    public Figure figure() {
        return figure;
    }

    /** The predicates that an area may have, by name, if it had more or fewer people. */
    public List<Verdict> verdicts(Scope area, Participants more, Tally moreBySegment) {
        Standing now = standing(area);
        return Verdict.of(rules, area.kind(), new Standing(day, now.people() == null ? null : now.people().plus(more),
                now.population(), now.tally().plus(moreBySegment), now.agreement()));
    }

    List<Rule> rules() {
        return rules;
    }

    Standing standing(Scope area) {
        RateTable rates = rates(figure, area);
        Participants people = rates.count() == null ? null : rates.count().people();
        return new Standing(day, people, rates.population() == null ? null : (Long) rates.population().people(),
                tallies.getOrDefault(area.code(), Tally.NONE), agreements.apply(area.code()));
    }

    static RateTable rates(Figure figure, Scope area) {
        return area.code().equals(figure.scope().code()) ? figure.rates() : figure.ratesInside(area);
    }
}
