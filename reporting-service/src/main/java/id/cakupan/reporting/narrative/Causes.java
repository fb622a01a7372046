package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.People;

/** Why a count changed, as it is told: by cause, the largest change first. */
record Causes(List<Bridge.Change> changes) {

    /**
     * Totals that were stated say how many, and of nobody why. Who is entered by name out of one is taken off it, so
     * that both come to nothing.
     */
    private static final Set<String> TOTALS = Set.of("BALANCE", "ALLOCATED", "TAKEN_OVER");
    private static final String STATED = "BALANCE";
    private static final Set<String> MOVED = Set.of("MOVED_IN", "MOVED_OUT");

    /** Within a scope of several areas who left one may have come to another of them, so that only the difference is told. */
    static Causes of(Bridge bridge) {
        return of(bridge.causes(), !bridge.children().isEmpty());
    }

    static Causes of(List<Bridge.Change> all, boolean net) {
        Map<String, People> byCause = new LinkedHashMap<>();
        all.forEach(one -> byCause.merge(told(one.cause(), net), one.change(), Causes::plus));
        List<Bridge.Change> changes = new ArrayList<>();
        byCause.forEach((cause, change) -> {
            if (change.registered() != 0 || change.active() != 0 || change.inactive() != 0 || change.unspecified() != 0) {
                changes.add(new Bridge.Change(cause, change));
            }
        });
        changes.sort(Comparator.comparing((Bridge.Change one) -> -Math.abs(one.change().registered()))
                .thenComparing(one -> -Math.abs(one.change().active())));
        return new Causes(List.copyOf(changes));
    }

    /** Number (from 1) of the cause of the largest gain (1) or loss (-1); empty where there is none that is known. */
    Optional<Integer> largest(int sign, ToLongFunction<People> counted) {
        Integer best = null;
        for (int i = 0; i < changes.size(); i++) {
            long change = sign * counted.applyAsLong(changes.get(i).change());
            if (change > 0 && !changes.get(i).cause().equals(STATED)
                    && (best == null || change > sign * counted.applyAsLong(changes.get(best).change()))) {
                best = i;
            }
        }
        return Optional.ofNullable(best).map(at -> at + 1);
    }

    /** How many more people were only stated. */
    long stated() {
        return changes.stream().filter(one -> one.cause().equals(STATED)).mapToLong(one -> one.change().registered()).sum();
    }

    private static String told(String cause, boolean net) {
        return TOTALS.contains(cause) ? STATED : net && MOVED.contains(cause) ? "MOVED" : cause;
    }

    static People minus(People one, People other) {
        return new People(one.registered() - other.registered(), one.active() - other.active(),
                one.inactive() - other.inactive(), one.unspecified() - other.unspecified());
    }

    private static People plus(People one, People other) {
        return new People(one.registered() + other.registered(), one.active() + other.active(),
                one.inactive() + other.inactive(), one.unspecified() + other.unspecified());
    }
}
