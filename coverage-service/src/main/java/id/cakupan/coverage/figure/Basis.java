package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<StatementInForce> statements = new ArrayList<>();
        int total = 0;
        LocalDate earliest = parts.get(0).earliestOn();
        LocalDate latest = parts.get(0).latestOn();
        for (Basis part : parts) {
            int room = Math.min(MOST_STATEMENTS - statements.size(), part.statements().size());
            statements.addAll(part.statements().subList(0, room));
            total += part.total();
            earliest = part.earliestOn().isBefore(earliest) ? part.earliestOn() : earliest;
            latest = part.latestOn().isAfter(latest) ? part.latestOn() : latest;
        }
        return new Basis(statements, total, earliest, latest);
    }
}
