package id.cakupan.coverage.figure;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.cube.StatementInForce;

/**
 * The statements that a count rests on.
 *
 * @param statements the first of them, at most 50
 * @param total how many there are
 * @param earliestOn day of the oldest
 * @param latestOn day of the newest
 */
record Basis(List<StatementInForce> statements, int total, LocalDate earliestOn, LocalDate latestOn) {

    private static final int MOST_STATEMENTS = 50;

    Basis {
        statements = List.copyOf(statements);
    }

    static Basis of(StatementInForce said) {
        return new Basis(List.of(said), 1, said.effectiveOn(), said.effectiveOn());
    }

    /** What a sum rests on: all that its parts, at least one, rest on. */
    static Basis joined(List<Basis> parts) {
        return new Basis(parts.stream().flatMap(part -> part.statements().stream()).limit(MOST_STATEMENTS).toList(),
                parts.stream().mapToInt(Basis::total).sum(),
                parts.stream().map(Basis::earliestOn).min(naturalOrder()).orElseThrow(),
                parts.stream().map(Basis::latestOn).max(naturalOrder()).orElseThrow());
    }
}
