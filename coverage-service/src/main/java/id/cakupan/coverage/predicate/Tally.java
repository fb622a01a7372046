package id.cakupan.coverage.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.figure.Figure;
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

    /** By the code of each area that has anybody; without those whom the count of the area leaves out, too. */
    static Map<String, Tally> of(Map<String, Map<Combination, Long>> byArea, Figure figure) {
        ScopeTree tree = figure.tree();
        Map<String, Tally> tallies = new HashMap<>();
        byArea.forEach((code, combinations) -> {
            Tally own = combinations.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).reduce(NONE,
                    Tally::plus);
            List<String> upwards = new ArrayList<>(tree.areasAbove(code).stream().map(Region::code).toList());
            upwards.add(tree.placed(code));
            boolean leftOut = true;
            for (int i = upwards.size() - 1; i >= 0; i--) {
                leftOut = leftOut && figure.countsPartsAlone(upwards.get(i));
                if (!leftOut) {
                    tallies.merge(upwards.get(i), own, Tally::plus);
                }
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
