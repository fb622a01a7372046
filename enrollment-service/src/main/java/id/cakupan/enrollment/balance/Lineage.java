package id.cakupan.enrollment.balance;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import id.cakupan.enrollment.region.Regions.Area;

/**
 * What came of areas over time: one ends and another takes its place, with its people, where only that one names it as its
 * predecessor; or one goes on with less, or ends, where others were split off from it.
 */
final class Lineage {

    /**
     * A day on which an area got another code, and perhaps other parents.
     *
     * @param day the first of the successor
     */
    record Renamed(LocalDate day, String former, String successor) {
    }

    /** A day from which on an area is smaller, or there no more. */
    record Shrunk(LocalDate day, String area, String parent) {
    }

    private final Map<String, Renamed> renamed = new HashMap<>();
    private final Map<String, List<String>> formers = new HashMap<>();
    private final Map<String, Shrunk> shrunk = new HashMap<>();
    private final Map<String, Shrunk> origins = new HashMap<>();

    Lineage(Map<String, Area> areas) {
        Map<String, Set<String>> successors = new TreeMap<>();
        areas.values().stream().filter(area -> area.validFrom() != null).forEach(area -> area.predecessors().stream()
                .filter(areas::containsKey)
                .forEach(former -> successors.computeIfAbsent(former, code -> new LinkedHashSet<>()).add(area.code())));
        successors.forEach((code, after) -> {
            Area area = areas.get(code);
            LocalDate day = after.stream().map(one -> areas.get(one).validFrom()).min(LocalDate::compareTo).orElseThrow();
            if (after.size() == 1 && area.validTo() != null) {
                String successor = after.iterator().next();
                renamed.put(code, new Renamed(day, code, successor));
                formers.computeIfAbsent(successor, one -> new ArrayList<>()).add(code);
            } else {
                Shrunk less = new Shrunk(day, code, area.parent());
                shrunk.put(code, less);
                origins.put(code, less);
                after.forEach(one -> origins.put(one, less));
            }
        });
    }

    List<Renamed> renamings() {
        return renamed.values().stream().sorted(comparing(Renamed::day).thenComparing(Renamed::former)).toList();
    }

    List<Shrunk> shrinkings() {
        return shrunk.values().stream().sorted(comparing(Shrunk::day).thenComparing(Shrunk::area)).toList();
    }

    /**
     * One name for the statements of an area that are of the same territory: under its former code, if it alone had that, but
     * not of when it was larger.
     */
    String series(String area, LocalDate day) {
        if (renamed.containsKey(area)) {
            String successor = renamed.get(area).successor();
            return merged(successor).isEmpty() ? successor : area;
        }
        Shrunk less = shrunk.get(area);
        return less == null || !day.isBefore(less.day()) ? area : larger(less);
    }

    /** The name for the statements of an area of when it was larger. */
    static String larger(Shrunk less) {
        return less.area() + " before " + less.day();
    }

    /** The shrinking after which an area is what is left, or one of those that were split off; empty before it. */
    Optional<Shrunk> origin(String area, LocalDate day) {
        return Optional.ofNullable(origins.get(area)).filter(less -> !day.isBefore(less.day()));
    }

    /** The areas that were merged into one; none where it is no merger. */
    List<String> merged(String area) {
        List<String> before = formers.getOrDefault(area, List.of());
        return before.size() > 1 ? before : List.of();
    }

    /** Areas and all of other days that held people of theirs. */
    Set<String> ever(Collection<String> areas, Function<String, List<String>> chain) {
        Set<String> found = new LinkedHashSet<>(areas);
        Deque<String> open = new ArrayDeque<>(areas);
        while (!open.isEmpty()) {
            String area = open.remove();
            formers.getOrDefault(area, List.of()).stream().map(chain).flatMap(List::stream).filter(found::add)
                    .forEach(open::add);
            Optional.ofNullable(origins.get(area)).map(Shrunk::area).map(chain).stream().flatMap(List::stream)
                    .filter(found::add).forEach(open::add);
        }
        return found;
    }

    /** How an area got another code, if it did. */
    Optional<Renamed> renamed(String area) {
        return Optional.ofNullable(renamed.get(area));
    }
}
