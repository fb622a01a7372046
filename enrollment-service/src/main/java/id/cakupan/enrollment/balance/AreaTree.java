package id.cakupan.enrollment.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.cakupan.enrollment.region.Regions.Area;

/** Which area lies in which. */
final class AreaTree {

    private final Map<String, String> parents;

    /** @param parents the parent's code of each area that has one; of the others, an empty text */
    AreaTree(Map<String, String> parents) {
        this.parents = Map.copyOf(parents);
    }

    static AreaTree of(List<Area> areas) {
        return new AreaTree(areas.stream()
                .collect(Collectors.toMap(Area::code, area -> area.parent() == null ? "" : area.parent())));
    }

    boolean knows(String code) {
        return parents.containsKey(code);
    }

    Iterable<String> codes() {
        return parents.keySet();
    }

    /** The area itself and all that contain it, nearest first. */
    List<String> chain(String code) {
        List<String> chain = new ArrayList<>();
        for (String area = code; area != null && !area.isEmpty(); area = parents.get(area)) {
            chain.add(area);
        }
        return chain;
    }

    /** How many areas contain it. */
    int depth(String code) {
        return chain(code).size() - 1;
    }
}
