package id.cakupan.coverage.predicate;

import java.util.HashMap;
import java.util.Map;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.region.Region;

/**
 * People of an area with everything inside it, or how many more or fewer they are.
 *
 * @param pemda those of PBPU_PEMDA
 * @param unspecified those whose segment is not known
 */
public record Tally(long registered, long active, long pemda, long unspecified) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** By the code of each area that has anybody. */
    static Map<String, Tally> of(Map<String, Map<Combination, Long>> byArea, ScopeTree tree) {
        Map<String, Tally> tallies = new HashMap<>();
        byArea.forEach((code, combinations) -> {
            Tally own = combinations.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).reduce(NONE,
                    Tally::plus);
            tallies.merge(tree.placed(code), own, Tally::plus);
            for (Region above : tree.areasAbove(code)) {
                tallies.merge(above.code(), own, Tally::plus);
            }
        });
        return tallies;
    }

    private static Tally of(Combination combination, long people) {
        return new Tally(people, combination.kind() == 0 ? people : 0, combination.segment().equals("PBPU_PEMDA") ? people : 0,
                combination.segment().equals("UNSPECIFIED") ? people : 0);
    }

    Tally plus(Tally other) {
        return new Tally(Math.addExact(registered, other.registered), Math.addExact(active, other.active),
                Math.addExact(pemda, other.pemda), Math.addExact(unspecified, other.unspecified));
    }
}
