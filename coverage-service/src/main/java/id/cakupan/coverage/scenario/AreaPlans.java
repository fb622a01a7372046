package id.cakupan.coverage.scenario;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.financing.Rupiah;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.predicate.PredicateDay;
import id.cakupan.coverage.predicate.PredicateService;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.scenario.ScenarioAnswer.Head;
import id.cakupan.coverage.scenario.ScenarioAnswer.PayerLine;
import id.cakupan.coverage.scenario.ScenarioAnswer.StepLine;
import id.cakupan.kit.Violation;

/** Reads the areas that a plan touches and tells what it does to them. */
@ApplicationScoped
class AreaPlans {

    private final PredicateService predicates;
    private final CubeReader cube;

    AreaPlans(PredicateService predicates, CubeReader cube) {
        this.predicates = predicates;
        this.cube = cube;
    }

    /**
     * What some steps do, that were read of the same moment.
     *
     * @param wrong is told which steps need more people than there are; the answer is of no use then
     */
    ScenarioAnswer answer(Plan plan, Moment moment, List<Step> steps, List<Violation> wrong) {
        AreaPlan whole = read(plan, plan.scope(), moment);
        Map<String, AreaPlan> inside = new TreeMap<>();
        steps.stream().map(Step::region).distinct().flatMap(region -> touched(whole.figure(), region).stream()).distinct()
                .forEach(area -> inside.put(area, read(plan, area, moment)));
        steps.stream().filter(step -> !step.from().isAfter(plan.day())).sorted(comparing(Step::from)).forEach(step -> {
            AreaPlan own = inside.getOrDefault(step.region(), whole);
            List<AreaPlan> above = new ArrayList<>(List.of(whole));
            touched(whole.figure(), step.region()).forEach(code -> above.add(inside.get(code)));
            if (suffice(own, above, step, wrong)) {
                Headcount change = own.present().change(step);
                above.forEach(area -> area.change(step.from(), change));
            }
        });
        List<AreaPlan> all = new ArrayList<>(List.of(whole));
        all.addAll(inside.values());
        Rupiah sum = steps.stream().map(Step::rupiah).reduce(Rupiah.NONE, Rupiah::plus);
        return new ScenarioAnswer(Head.of(plan, whole.figure()),
                steps.stream().map(step -> StepLine.of(step, plan.day())).toList(), sum.total(), PayerLine.of(sum),
                all.stream().map(AreaPlan::line).toList());
    }

    /** One area as it is on the day. */
    AreaPlan read(Plan plan, String area, Moment moment) {
        PredicateDay day = predicates.day(plan.of(area), moment);
        Figure figure = day.figure();
        Map<Combination, Long> held = new HashMap<>();
        cube.held(figure.cut(), plan.day(), figure.countedWithin()).values()
                .forEach(part -> part.forEach((combination, people) -> held.merge(combination, people, Math::addExact)));
        return new AreaPlan(day, held);
    }

    /** Says which areas are none, or lie outside the scope of a figure. */
    static void refuseOutside(Figure whole, List<String> paths, List<String> regions, Collection<Violation> wrong) {
        Set<String> within = whole.tree().within(whole.scope());
        for (int i = 0; i < regions.size(); i++) {
            String region = regions.get(i);
            boolean area = region != null && whole.tree().find(region).filter(scope -> scope.kind() != ScopeKind.BRANCH
                    && scope.kind() != ScopeKind.DEPUTY).filter(whole.tree()::isThere).isPresent();
            if (region != null && (!area || !within.isEmpty() && !within.contains(region))) {
                wrong.add(Violation.body(paths.get(i), "Is no area inside " + whole.scope().code() + " on that day; write codes"
                        + " such as 16.07."));
            }
        }
    }

    /** The area itself and those between it and the scope, which is not among them. */
    private static List<String> touched(Figure whole, String region) {
        ScopeTree tree = whole.tree();
        Scope scope = whole.scope();
        Set<String> within = tree.within(scope);
        List<String> codes = new ArrayList<>(tree.areasAbove(region).stream().map(Region::code).toList());
        codes.add(region);
        return codes.stream().filter(code -> !code.equals(scope.code()) && !code.equals("ID"))
                .filter(code -> within.isEmpty() || within.contains(code)).toList();
    }

    /**
     * Whether there are as many people as a step takes, in its own area and, after what was taken inside them, in all above.
     */
    private static boolean suffice(AreaPlan own, List<AreaPlan> above, Step step, List<Violation> wrong) {
        if (step.cause().before == null) {
            return true;
        }
        String field = "steps[%d].people".formatted(step.number());
        if (!own.isCounted()) {
            wrong.add(Violation.body(field, step.region() + " has no complete figure on that day, so nobody knows whom it has;"
                    + " name an area that has one, or NEW people."));
            return false;
        }
        long available = above.stream().filter(AreaPlan::isCounted)
                .mapToLong(area -> area.present().available(step.of().segment(), step.cause().before)).min().orElseThrow();
        if (available < step.people()) {
            wrong.add(Violation.body(field, "Only %d people of %s can be %s in %s on that day; give at most as many."
                    .formatted(Math.max(0, available), step.of().segment(),
                            step.cause().before.name().toLowerCase(Locale.ROOT), step.region())));
            return false;
        }
        return true;
    }
}
