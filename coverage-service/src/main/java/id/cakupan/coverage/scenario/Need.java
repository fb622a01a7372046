package id.cakupan.coverage.scenario;

import java.util.List;
import java.util.stream.Stream;

import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.arithmetic.CheapestMix;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
import id.cakupan.coverage.arithmetic.Returning;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.scenario.MixRequest.Goal;
import id.cakupan.coverage.target.Indicator;

/**
 * How many people a goal asks for.
 *
 * @param reason why that cannot be said; null where it can
 * @param people that are there already; null where that is not known
 * @param newPeople who must come for the coverage
 */
record Need(String reason, Goal goal, Participants people, Long population, long newPeople) {

    static Need of(Goal goal, RateTable rates) {
        Participants people = rates.count() == null ? null : rates.count().people();
        Long population = rates.population() == null ? null : (Long) rates.population().people();
        String reason = null;
        if (people == null) {
            reason = "no-complete-figure";
        } else if (population == null && (goal.coverage() != null || goal.activityBase() != Indicator.KEAKTIFAN_PESERTA)) {
            reason = "no-population";
        } else if (goal.activity() != null && !people.statusKnown()) {
            reason = "status-unknown";
        }
        long missing = reason != null || goal.coverage() == null ? 0
                : new Bar(goal.coverage()).required(population) - people.registered();
        return new Need(reason, goal, people, population, Math.max(0, missing));
    }

    /** The cheapest mix that reaches the goal. */
    Mix cheapest(List<CheapestMix.Option> options) {
        long room = options.stream().filter(option -> !option.reactivated()).mapToLong(Need::most).reduce(0, Math::addExact);
        return new CheapestMix(options).cheapest(newPeople, Math.max(newPeople, room), returning());
    }

    private Returning returning() {
        if (goal.activity() == null) {
            return Returning.NOBODY;
        }
        Bar bar = new Bar(goal.activity());
        return goal.activityBase() == Indicator.KEAKTIFAN_PESERTA
                ? Returning.shareOf(bar, people.registered(), people.active())
                : Returning.missing(bar.required(population) - people.active());
    }

    private static long most(CheapestMix.Option option) {
        return Stream.concat(option.first().stream(), option.second().stream()).mapToLong(Bound::most).min()
                .orElse(PlanReading.MOST_PEOPLE);
    }
}
