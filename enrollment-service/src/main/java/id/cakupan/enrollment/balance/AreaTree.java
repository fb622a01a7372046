package id.cakupan.enrollment.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.enrollment.region.Regions.Area;

/** Which area lies in which, and when each exists. */
final class AreaTree {

    private final Map<String, Area> areas;
    private final Lineage lineage;

    private AreaTree(Stream<Area> areas) {
        this.areas = areas.collect(Collectors.toUnmodifiableMap(Area::code, area -> area));
        lineage = new Lineage(this.areas);
    }

    /** @param parents the parent's code of each area that has one; of the others, an empty text; all exist always */
    AreaTree(Map<String, String> parents) {
        this(parents.entrySet().stream().map(area -> new Area(area.getKey(), area.getValue(), null, null, null)));
    }

    static AreaTree of(List<Area> areas) {
        return new AreaTree(areas.stream());
    }

    /** An area that this tree knows. */
    Area area(String code) {
        return areas.get(code);
    }

    boolean knows(String code) {
        return areas.containsKey(code);
    }

    Iterable<String> codes() {
        return areas.keySet();
    }

    /** The area itself and all that contain it, nearest first. */
    List<String> chain(String code) {
        List<String> chain = new ArrayList<>();
        for (String area = code; area != null && !area.isEmpty(); area = parent(area)) {
            chain.add(area);
        }
        return chain;
    }

    /** The same, and whatever of other days held the same people. */
    Set<String> chainEver(String code) {
        return lineage.ever(chain(code), this::chain);
    }

    /** What came of areas over time. */
    Lineage lineage() {
        return lineage;
    }

    /** How many areas contain it. */
    int depth(String code) {
        return chain(code).size() - 1;
    }

    private String parent(String code) {
        Area area = areas.get(code);
        return area == null ? null : area.parent();
    }
}
