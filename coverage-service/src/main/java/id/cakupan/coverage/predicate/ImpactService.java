package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.arithmetic.RateChange;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.figure.PopulationOfScope;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.predicate.ImpactAnswer.Flag;
import id.cakupan.coverage.target.Indicator;

/** Answers what a population edition would do to rates and predicates, before or after it is adopted. */
@ApplicationScoped
class ImpactService {

    private final FigureService figures;
    private final PredicateService predicates;
    private final Answers answers;

    ImpactService(FigureService figures, PredicateService predicates, Answers answers) {
        this.figures = figures;
        this.predicates = predicates;
        this.answers = answers;
    }

    /** The impact as JSON, or that the caller has it. */
    Response impact(ImpactQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private ImpactAnswer read(ImpactQuestion question, Moment moment) {
        PredicateDay now = predicates.day(question.now(), moment);
        Figure then = figures.figure(question.then(), moment);
        List<ImpactAnswer.AreaLine> areas = PredicateService.areas(now.figure(), question.levels()).stream()
                .map(area -> line(area, now, then, question.jump())).toList();
        Figure figure = now.figure();
        return new ImpactAnswer(figure.scope().code(), question.asOf(), figure.knownAt(), figure.cut().through(),
                figure.cut().position(), figure.dataRevision(), figure.cut().stale(), question.edition(),
                figure.rates().population() == null ? null : figure.rates().population().edition(),
                (int) areas.stream().filter(area -> !area.flags().isEmpty()).count(), areas);
    }

    private static ImpactAnswer.AreaLine line(Scope area, PredicateDay now, Figure then, BigDecimal jump) {
        Optional<PopulationOfScope> before = now.figure().population(area.code());
        Optional<PopulationOfScope> after = then.population(area.code());
        Long inUse = before.map(PopulationOfScope::people).orElse(null);
        Long people = after.map(PopulationOfScope::people).orElse(null);
        BigDecimal change = inUse == null || people == null ? null
                : BigDecimal.valueOf(people - inUse).movePointRight(2).divide(BigDecimal.valueOf(inUse), 2,
                        RoundingMode.HALF_UP);
        return new ImpactAnswer.AreaLine(area.code(), area.name(), area.kind(), people, inUse,
                change == null ? null : change.toPlainString(), after.map(PopulationOfScope::childrenSum).orElse(null),
                flags(before, after, jump), rates(PredicateDay.rates(now.figure(), area),
                        PredicateDay.rates(then, area)),
                predicates(area, now, people));
    }

    private static List<Flag> flags(Optional<PopulationOfScope> before, Optional<PopulationOfScope> after, BigDecimal jump) {
        List<Flag> flags = new ArrayList<>();
        if (after.isEmpty()) {
            return before.isEmpty() ? flags : List.of(Flag.MISSING);
        }
        if (before.isPresent()) {
            long inUse = before.get().people();
            BigDecimal difference = BigDecimal.valueOf(Math.abs(after.get().people() - inUse)).movePointRight(2);
            if (difference.compareTo(jump.multiply(BigDecimal.valueOf(inUse))) > 0) {
                flags.add(Flag.JUMP);
            }
        }
        Long sum = after.get().childrenSum();
        if (sum != null && !Objects.equals(sum, after.get().people())) {
            flags.add(Flag.SUM_DIFFERS);
        }
        return flags;
    }

    private static List<ImpactAnswer.RateLine> rates(RateTable before, RateTable after) {
        List<ImpactAnswer.RateLine> lines = new ArrayList<>();
        for (Indicator indicator : List.of(Indicator.CAKUPAN, Indicator.KEAKTIFAN_PENDUDUK)) { // the third has no population
            Optional<Fraction> from = before.share(indicator);
            Optional<Fraction> to = after.share(indicator);
            if (from.isPresent() || to.isPresent()) {
                lines.add(new ImpactAnswer.RateLine(indicator, from.map(Fraction::percent).orElse(null),
                        to.map(Fraction::percent).orElse(null),
                        from.isPresent() && to.isPresent() ? new RateChange(from.get(), to.get()).points() : null));
            }
        }
        return lines;
    }

    private static List<ImpactAnswer.PredicateLine> predicates(Scope area, PredicateDay now, Long people) {
        Standing standing = now.standing(area);
        List<Verdict> then = Verdict.of(now.rules(), area.kind(), standing.with(people));
        List<Verdict> inUse = Verdict.of(now.rules(), area.kind(), standing);
        List<ImpactAnswer.PredicateLine> lines = new ArrayList<>();
        for (int i = 0; i < inUse.size(); i++) { // the same rules in the same order
            lines.add(new ImpactAnswer.PredicateLine(inUse.get(i).predicate(), inUse.get(i).met(), then.get(i).met()));
        }
        return lines;
    }
}
