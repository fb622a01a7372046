package id.cakupan.coverage.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.target.AreaTarget;

/**
 * All that a figure rests on, read in one snapshot.
 *
 * @param knownAt the instant asked for; without one, the first at which all of this was known
 * @param participants at each area's own place
 * @param editions the last adopted first
 */
record FigureFacts(Region scope, RegionTree tree, long dataRevision, Instant knownAt, Cut cut,
        Map<String, Participants> participants,
        List<StatementInForce> statements, List<PopulationEdition> editions, List<AreaTarget> targets) {
}
