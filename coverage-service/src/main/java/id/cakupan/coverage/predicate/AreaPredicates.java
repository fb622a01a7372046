package id.cakupan.coverage.predicate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.predicate.PredicateAnswer.Turn;

/**
 * The predicates of one area.
 *
 * @param then the day that is compared with; null for none
 * @param inNext the figure with the population of the next edition; null where there is none
 * @param recent how its people changed in the last {@link Warnings#DAYS} days
 */
record AreaPredicates(Scope area, PredicateDay now, PredicateDay then, Figure inNext, Tally recent) {

    PredicateAnswer.AreaLine line() {
        Standing standing = now.standing(area);
        List<Verdict> before = then == null ? List.of() : Verdict.of(then.rules(), area.kind(), then.standing(area));
        List<Verdict> next = next(standing);
        return new PredicateAnswer.AreaLine(area.code(), area.name(), area.kind(),
                Verdict.of(now.rules(), area.kind(), standing).stream()
                        .map(verdict -> line(verdict, named(before, verdict), named(next, verdict))).toList());
    }

    private List<Verdict> next(Standing standing) {
        if (inNext == null) {
            return List.of();
        }
        RateTable rates = PredicateDay.rates(inNext, area);
        return Verdict.of(now.rules(), area.kind(),
                standing.with(rates.population() == null ? null : (Long) rates.population().people()));
    }

    private static Optional<Verdict> named(List<Verdict> verdicts, Verdict other) {
        return verdicts.stream().filter(verdict -> verdict.predicate().equals(other.predicate())).findFirst();
    }

    private PredicateAnswer.PredicateLine line(Verdict verdict, Optional<Verdict> before, Optional<Verdict> next) {
        return new PredicateAnswer.PredicateLine(verdict.predicate(), verdict.met(), next.map(Verdict::met).orElse(null),
                before.map(Verdict::met).orElse(null), then == null ? null : turn(verdict, before),
                verdict.alternatives().stream()
                        .map(alternative -> new PredicateAnswer.AlternativeLine(alternative.rule().alternative(),
                                alternative.met(), alternative.conditions(), alternative.rule().source()))
                        .toList(),
                Boolean.TRUE.equals(verdict.met()) ? new Warnings(now.standing(area), recent).of(verdict) : List.of());
    }

    private static Turn turn(Verdict now, Optional<Verdict> before) {
        if (before.isEmpty() || !new HashSet<>(before.get().rules()).equals(new HashSet<>(now.rules()))) {
            return Turn.NEW_RULE;
        }
        Boolean was = before.get().met();
        if (was == null || now.met() == null) {
            return Turn.UNKNOWN;
        }
        if (was) {
            return now.met() ? Turn.KEPT : Turn.LOST;
        }
        return now.met() ? Turn.GAINED : Turn.NOT_MET;
    }
}
