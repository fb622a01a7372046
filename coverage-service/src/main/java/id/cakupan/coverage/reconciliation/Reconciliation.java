package id.cakupan.coverage.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.register.Totals;

/**
 * What the register's ledger and the cube hold of a scope at the end of a day, at one feed position.
 *
 * @param registered what the figure of the scope says; null where it has none
 * @param partsAlone whether the figure leaves out what is not known of any part, so that it may be less than the sums
 * @param register sum of the register's ledger in the scope's areas
 * @param coverage sum of the cube in the scope's areas
 * @param differences the first fifty, by area
 * @param differing how many there are
 */
record Reconciliation(Place scope, LocalDate asOf, Instant knownAt, Instant through, long feedPosition, long dataRevision,
        boolean agrees, Long registered, boolean partsAlone, long register, long coverage, List<Difference> differences,
        long differing) {

    private static final int MOST_LISTED = 50;

    record Place(String code, String name, ScopeKind kind) {
    }

    record Difference(String regionCode, String segment, String status, String reason, long register, long coverage) {
    }

    /** What a count is of. */
    private record Key(String regionCode, String segment, String status, String reason) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Both sides of a scope, by what each count is of. */
    static final class Sides {

        private final Map<Key, long[]> byKey = new TreeMap<>();

        void register(Totals.Count count) {
            add(new Key(count.regionCode(), count.segment(), count.status(), count.reason()), 0, count.participants());
        }

        void coverage(String regionCode, Combination combination, long people) {
            add(new Key(regionCode, combination.segment(), combination.status(), combination.reason()), 1, people);
        }

        private void add(Key key, int side, long people) {
            long[] sums = byKey.computeIfAbsent(key, fresh -> new long[2]);
            sums[side] = Math.addExact(sums[side], people);
        }

        long sum(int side) {
            return byKey.values().stream().mapToLong(sums -> sums[side]).reduce(0, Math::addExact);
        }

        List<Difference> differences() {
            return byKey.entrySet().stream().filter(each -> each.getValue()[0] != each.getValue()[1])
                    .map(each -> new Difference(each.getKey().regionCode(), each.getKey().segment(), each.getKey().status(),
                            each.getKey().reason(), each.getValue()[0], each.getValue()[1]))
                    .toList();
        }
    }

    static Reconciliation of(Place scope, LocalDate asOf, At at, Long registered, boolean partsAlone, Sides sides) {
        List<Difference> found = sides.differences();
        return new Reconciliation(scope, asOf, at.knownAt(), at.through(), at.feedPosition(), at.dataRevision(),
                found.isEmpty(),
                registered, partsAlone, sides.sum(0), sides.sum(1), found.subList(0, Math.min(MOST_LISTED, found.size())),
                found.size());
    }

    /** The moment of it. */
    record At(Instant knownAt, Instant through, long feedPosition, long dataRevision) {
    }
}
