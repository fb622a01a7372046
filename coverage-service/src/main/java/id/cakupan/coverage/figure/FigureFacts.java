package id.cakupan.coverage.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.target.AreaTarget;

/**
 * All that a figure rests on, read at one moment.
 *
 * @param knownAt the instant asked for; without one, the first at which all of this was known
 * @param before what the counts of the days rest on from which targets count, in the territory of the figure's day
 * @param editions the last adopted first
 * @param reports null where they were not asked for
 */
record FigureFacts(Scope scope, long dataRevision, Instant knownAt, Cut cut, CountFacts counts,
        Map<LocalDate, CountFacts> before, List<PopulationEdition> editions, List<AreaTarget> targets, Reports reports) {

    /** The same facts, for something inside their scope. */
    FigureFacts about(Scope part) {
        return new FigureFacts(part, dataRevision, knownAt, cut, counts, before, editions, targets, null);
    }

    /** The same scope on the day of other counts. */
    FigureFacts on(CountFacts day) {
        return new FigureFacts(scope, dataRevision, knownAt, cut, day, Map.of(), editions, List.of(), null);
    }

    FigureFacts with(Reports said) {
        return new FigureFacts(scope, dataRevision, knownAt, cut, counts, before, editions, targets, said);
    }
}
