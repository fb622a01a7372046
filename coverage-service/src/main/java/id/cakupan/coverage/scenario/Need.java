package id.cakupan.coverage.scenario;

import java.util.List;
import java.util.stream.Stream;

import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.arithmetic.CheapestMix;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
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
        return new CheapestMix(options).cheapest(newPeople, Math.min(enough(), Math.max(newPeople, room)), this::reactivated);
    }

    /** How many must be reactivated beside a number of new people. */
    private long reactivated(long come) {
        if (goal.activity() == null) {
            return 0;
        }
        long base = goal.activityBase() == Indicator.KEAKTIFAN_PESERTA ? people.registered() + come : population;
        return Math.max(0, new Bar(goal.activity()).required(base) - people.active() - come);
    }

    /** The first number of new people from which nobody needs to be reactivated, or any above which that does not change. */
    private long enough() {
        long few = newPeople;
        long many = newPeople + PlanReading.MOST_PEOPLE;
        while (few < many) { // each more asks for one less or for as many
            long middle = few + (many - few) / 2;
            if (reactivated(middle) == 0) {
                many = middle;
            } else {
                few = middle + 1;
            }
        }
        return few;
    }

    private static long most(CheapestMix.Option option) {
        return Stream.concat(option.first().stream(), option.second().stream()).mapToLong(Bound::most).min()
                .orElse(PlanReading.MOST_PEOPLE);
    }
}
