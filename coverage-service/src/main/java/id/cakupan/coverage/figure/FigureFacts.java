package id.cakupan.coverage.figure;

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
 * @param participants at each area's own place
 * @param editions the last adopted first
 */
record FigureFacts(Region scope, RegionTree tree, long dataRevision, Cut cut, Map<String, Participants> participants,
        List<StatementInForce> statements, List<PopulationEdition> editions, List<AreaTarget> targets) {
}
