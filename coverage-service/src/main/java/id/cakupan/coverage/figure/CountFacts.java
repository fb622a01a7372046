package id.cakupan.coverage.figure;

import java.util.List;
import java.util.Map;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.ScopeTree;

/**
 * What the counts of one day rest on.
 *
 * @param tree the territory that is counted, which may be that of a later day
 * @param participants at each area's own place, one sum for each {@linkplain Participants kind}
 * @param printed totals that reports printed of the day
 */
record CountFacts(ScopeTree tree, Map<String, long[]> participants, List<StatementInForce> statements,
        PrintedTotals printed) {
}
