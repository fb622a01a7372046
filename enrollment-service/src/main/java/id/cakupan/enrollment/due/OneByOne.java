package id.cakupan.enrollment.due;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import id.cakupan.kit.Refusal;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Moves on what has come to its day, each in a transaction of its own: several replicas may do so at once, and one that
 * cannot be moved on holds up no other.
 */
public final class OneByOne {

    private OneByOne() {
    }

    /**
     * How many were moved on.
     *
     * @param next a page of those that follow one, by day and id
     * @param move whether it was; false where somebody else was quicker
     */
    public static int move(Function<Due, List<Due>> next, Predicate<UUID> move) {
        int moved = 0;
        List<Due> page = next.apply(Due.NONE);
        while (!page.isEmpty()) {
            moved += (int) page.stream().filter(one -> alone(one.id(), move)).count();
            page = next.apply(page.get(page.size() - 1));
        }
        return moved;
    }

    /** The same of a list. */
    public static int moveAll(List<UUID> all, Predicate<UUID> move) {
        return (int) all.stream().filter(one -> alone(one, move)).count();
    }

    private static boolean alone(UUID id, Predicate<UUID> move) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> move.test(id));
        } catch (Refusal e) {
            Log.warnf("%s could not be moved on (%s); trying again later", id, e.code());
            return false;
        } catch (RuntimeException e) {
            Log.warnf(e, "%s could not be moved on; trying again later", id);
            return false;
        }
    }
}
