package id.cakupan.coverage.region;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All areas of one data revision and what contains what. Immutable. */
public final class RegionTree {

    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> childrenOf;
    private final Map<String, List<Region>> parentsOf = new ConcurrentHashMap<>();

    public RegionTree(Collection<Region> regions) {
        regions.forEach(region -> byCode.put(region.code(), region));
        childrenOf = regions.stream().filter(region -> region.parent() != null).sorted(comparing(Region::code))
                .collect(groupingBy(Region::parent, toUnmodifiableList()));
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    public int size() {
        return byCode.size();
    }

    /** The area that contains all others; empty where none is known. */
    public Optional<Region> nation() {
        return byCode.values().stream().filter(region -> region.kind() == RegionKind.NATION).findFirst();
    }

    /** All days on which an area begins or is there no more. */
    public Stream<LocalDate> changes() {
        return byCode.values().stream().flatMap(Region::changes);
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether all of these codes are areas. */
    public boolean holds(Collection<String> codes) {
        return byCode.keySet().containsAll(codes);
    }

    /** The codes of all areas with this in their name or code, in any case. */
    public Set<String> naming(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return byCode.values().stream().filter(
                region -> region.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || region.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Region::code).collect(toSet());
    }

    /** The areas directly inside one that are valid on a day, by code. */
    public List<Region> children(String code, LocalDate day) {
        List<Region> children = childrenOf.getOrDefault(code, List.of());
        for (Region child : children) {
            if (!child.validOn(day)) {
                return children.stream().filter(region -> region.validOn(day)).toList();
            }
        }
        return children;
    }

    /** The areas that contain one, from the nation down. */
    public List<Region> parents(String code) {
        List<Region> known = parentsOf.get(code);
        if (known == null) {
            known = climb(code);
            if (byCode.containsKey(code)) {
                parentsOf.put(code, known);
            }
        }
        return known;
    }

    private List<Region> climb(String code) {
        Deque<Region> parents = new ArrayDeque<>();
        Region at = byCode.get(code);
        while (at != null && at.parent() != null && parents.size() < RegionKind.values().length) {
            at = byCode.get(at.parent());
            if (at != null) {
                parents.addFirst(at);
            }
        }
        return List.copyOf(parents);
    }

    /** An area and everything that is or was inside it. */
    public Set<String> within(String code) {
        Set<String> found = new LinkedHashSet<>(List.of(code));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Region child : childrenOf.getOrDefault(open.removeFirst(), List.of())) {
                if (found.add(child.code())) {
                    open.addLast(child.code());
                }
            }
        }
        return found;
    }
}
