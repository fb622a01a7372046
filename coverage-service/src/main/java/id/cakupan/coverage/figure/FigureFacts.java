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
 * All that a figure rests on, read in one snapshot.
 *
 * @param knownAt the instant asked for; without one, the first at which all of this was known
 * @param before what the counts of the days rest on from which targets count
 * @param editions the last adopted first
 */
record FigureFacts(Scope scope, long dataRevision, Instant knownAt, Cut cut, CountFacts counts,
        Map<LocalDate, CountFacts> before, List<PopulationEdition> editions, List<AreaTarget> targets) {
}
