package id.cakupan.coverage.figure;

import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;

/**
 * The count of an area, everything inside it included.
 *
 * @param breakdown provenance of its parts by status where that was said; null otherwise
 * @param activity provenance of its parts by status: the breakdown's, else the count's
 * @param statements what it rests on, at most 50
 */
record ScopeCount(Participants people, Provenance provenance, Provenance breakdown, Provenance activity,
        List<StatementInForce> statements) {

    static final int MOST_STATEMENTS = 50;

    ScopeCount {
        statements = List.copyOf(statements.subList(0, Math.min(MOST_STATEMENTS, statements.size())));
    }
}
