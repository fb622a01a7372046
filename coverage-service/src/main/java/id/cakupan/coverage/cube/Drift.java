package id.cakupan.coverage.cube;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.cakupan.coverage.register.Totals.Count;

/**
 * The register's own counts against the cube's sums.
 *
 * @param position feed position at which both were taken
 * @param differences empty when all is well
 */
record Drift(long position, List<Difference> differences) {

    record Difference(String regionCode, String segment, String status, String reason, long register, long cube) {
    }

    /** What differs, by area; a count that one side lacks is zero there. */
    static Drift between(long position, List<Count> register, List<Count> cube) {
        Map<List<String>, Long> theirs = sums(register);
        Map<List<String>, Long> ours = sums(cube);
        TreeSet<List<String>> keys = new TreeSet<>((one, other) -> String.join("|", one).compareTo(String.join("|", other)));
        Stream.of(theirs, ours).forEach(side -> keys.addAll(side.keySet()));
        List<Difference> differences = new ArrayList<>();
        for (List<String> key : keys) {
            long their = theirs.getOrDefault(key, 0L);
            long our = ours.getOrDefault(key, 0L);
            if (their != our) {
                differences.add(new Difference(key.get(0), key.get(1), key.get(2), key.get(3), their, our));
            }
        }
        return new Drift(position, differences);
    }

    private static Map<List<String>, Long> sums(List<Count> counts) {
        return counts.stream().collect(toMap(
                count -> List.of(count.regionCode(), count.segment(), count.status(), count.reason()), Count::participants,
                Long::sum));
    }
}
