package id.cakupan.coverage.predicate;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.place.Scope;

/** Answers which predicates areas have, what they lack to others and which they are about to lose. */
@ApplicationScoped
public class PredicateService {

    private final FigureService figures;
    private final CubeReader cube;
    private final Rules rules;
    private final Agreements agreements;
    private final Answers answers;

    PredicateService(FigureService figures, CubeReader cube, Rules rules, Agreements agreements, Answers answers) {
        this.figures = figures;
        this.cube = cube;
        this.rules = rules;
        this.agreements = agreements;
        this.answers = answers;
    }

    /** The predicates of a scope and of the areas inside it, as JSON, or that the caller has them. */
    Response predicates(PredicateQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private PredicateAnswer read(PredicateQuestion question, Moment moment) {
        PredicateDay now = day(question.on(question.asOf(), question.edition()), moment);
        PredicateDay then = question.since() == null
                || !figures.lists(question.on(question.since(), question.edition()), moment) ? null
                        : day(question.on(question.since(), question.edition()), moment);
        Recent recent = recent(question, now.figure(), moment);
        Optional<String> next = now.figure().nextEdition();
        Optional<Figure> inNext = next.map(edition -> figures.figure(question.on(question.asOf(), edition), moment));
        Figure figure = now.figure();
        List<PredicateAnswer.AreaLine> areas = areas(figure, question.levels()).stream()
                .map(area -> new AreaPredicates(area, now, then, inNext.orElse(null),
                        recent.change(area)).line())
                .filter(line -> !line.predicates().isEmpty()).toList();
        return new PredicateAnswer(figure.scope().code(), question.asOf(), figure.tree().day(), figure.knownAt(),
                figure.cut().through(), figure.cut().position(), figure.dataRevision(), figure.cut().stale(),
                figure.rates().population() == null ? null : figure.rates().population().edition(), next.orElse(null),
                question.since(), areas);
    }

    private Recent recent(PredicateQuestion question, Figure figure, Moment moment) {
        LocalDate before = question.asOf().minusDays(Warnings.DAYS);
        Map<String, Map<Combination, Long>> moved = cube.moved(figure.cut(), before, question.asOf(),
                figure.tree().within(figure.scope()));
        Map<String, Map<Combination, Long>> byName = new HashMap<>();
        moved.values().forEach(sums -> sums.keySet().removeIf(Combination::ofBoundary)); // nobody left
        moved.forEach((area, sums) -> byName.put(area, sums.entrySet().stream()
                .filter(entry -> !entry.getKey().ofTotal())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))));
        Optional<Figure> then = figures.lists(question.on(before, null), moment)
                ? Optional.of(figures.figure(question.on(before, null), moment))
                : Optional.empty();
        return new Recent(Tally.of(moved, figure), Tally.of(byName, figure), then);
    }

    /**
     * How the people of areas changed of late.
     *
     * @param all by whatever cause
     * @param byName without stated totals, of which the first one of an area is no change of its people
     * @param before the figure of the first day; empty where the scope is not listed on it
     */
    private record Recent(Map<String, Tally> all, Map<String, Tally> byName, Optional<Figure> before) {

        Tally change(Scope area) {
            boolean counted = before.filter(figure -> PredicateDay.rates(figure, area).count() != null).isPresent();
            return (counted ? all : byName).getOrDefault(area.code(), Tally.NONE);
        }
    }

    /** What the predicates of a day rest on; not to be asked of a day on which the scope is not listed. */
    public PredicateDay day(FigureQuestion question, Moment moment) {
        LocalDate day = question.asOf();
        Figure figure = figures.figure(question, moment);
        Map<String, Tally> tallies = Tally.of(
                cube.held(figure.cut(), day, figure.tree().within(figure.scope())), figure);
        return new PredicateDay(day, figure, rules.on(day, moment.revision()), tallies,
                area -> figure.tree().codes(area).stream().flatMap(code -> agreements.of(code, day, moment.revision()).stream())
                        .findFirst().orElse(null));
    }

    /** The scope, the areas directly inside it and, where wanted, those inside these. */
    static List<Scope> areas(Figure figure, int levels) {
        List<Scope> areas = new ArrayList<>(List.of(figure.scope()));
        for (Scope child : figure.tree().children(figure.scope().code())) {
            areas.add(child);
            if (levels > 1) {
                areas.addAll(figure.tree().children(child.code()));
            }
        }
        return areas;
    }
}
