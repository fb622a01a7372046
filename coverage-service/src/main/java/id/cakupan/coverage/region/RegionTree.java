package id.cakupan.coverage.region;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All areas of one data revision and what contains what. Immutable. */
public final class RegionTree {

    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> childrenOf;
    private final Map<String, Region> renamings = new HashMap<>();
    private final Map<String, List<Region>> splitOff = new HashMap<>();
    private final Map<String, LocalDate> restsSince = new HashMap<>();
    private final Map<String, List<LocalDate>> territoryChanges;
    private final Map<String, List<Region>> parentsOf = new ConcurrentHashMap<>();

    public RegionTree(Collection<Region> regions) {
        regions.forEach(region -> byCode.put(region.code(), region));
        childrenOf = regions.stream().filter(region -> region.parent() != null).sorted(comparing(Region::code))
                .collect(groupingBy(Region::parent, toUnmodifiableList()));
        Map<String, List<Region>> successors = regions.stream()
                .flatMap(region -> region.predecessors().stream().map(former -> Map.entry(former, region)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
        successors.forEach((former, after) -> {
            Region area = byCode.get(former);
            if (after.size() == 1 && area != null && area.validTo() != null) {
                renamings.put(former, after.get(0));
            } else {
                splitOff.put(former, after);
            }
        });
        splitOff.forEach((former, after) -> find(former).map(Region::parent).ifPresent(parent -> after.stream()
                .map(Region::validFrom).filter(Objects::nonNull)
                .forEach(day -> restsSince.merge(parent, day, (one, other) -> one.isBefore(other) ? one : other))));
        territoryChanges = regions.stream().flatMap(this::territoryChanges)
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
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

    /**
     * The code at which the people of an area count within the boundaries of a day: that of the area which took its place where
     * it is there no more and only one did.
     */
    public String placed(String code, LocalDate day) {
        String place = code;
        Region next = renamings.get(place);
        while (next != null && byCode.get(place).validTo().isBefore(day)) {
            place = next.code();
            next = renamings.get(place);
        }
        return place;
    }

    /** The areas that one took the place of: one under another code, or several that were merged. */
    public List<String> formers(String code) {
        return find(code).stream().flatMap(area -> area.predecessors().stream()).filter(renamings::containsKey).toList();
    }

    /** The code that the people of an area got, where nobody else's did. */
    public Optional<String> successor(String code) {
        return Optional.ofNullable(renamings.get(code)).map(Region::code).filter(after -> formers(after).size() == 1);
    }

    /**
     * All codes of one area, the newest first, if it only got another: where one area alone began on the day after another had
     * ended, took the place of no other, and no other took the place of that one. What was split or merged is another area.
     */
    public List<String> codes(String code) {
        Region asked = byCode.get(code);
        if (asked == null || asked.predecessor() == null && !renamings.containsKey(code)) {
            return List.of(code);
        }
        Deque<String> codes = new ArrayDeque<>(List.of(code));
        for (Optional<Region> next = recodedTo(asked); next
                .isPresent(); next = next.flatMap(this::recodedTo)) {
            codes.addFirst(next.get().code());
        }
        for (Optional<Region> last = recodedFrom(asked); last.isPresent(); last = last
                .flatMap(this::recodedFrom)) {
            codes.addLast(last.get().code());
        }
        return List.copyOf(codes);
    }

    private Optional<Region> recodedTo(Region area) {
        return Optional.ofNullable(renamings.get(area.code())).filter(next -> recodedFrom(next).isPresent());
    }

    private Optional<Region> recodedFrom(Region area) {
        if (area.predecessors().size() != 1 || area.validFrom() == null) {
            return Optional.empty();
        }
        return find(area.predecessor()).filter(former -> area.equals(renamings.get(former.code()))
                && former.validTo().plusDays(1).equals(area.validFrom()));
    }

    /** The areas that there are on a day of those that hold the people of one: itself, or under other codes. */
    public List<Region> on(String code, LocalDate day) {
        return Stream.concat(Stream.of(code, placed(code, day)), formers(code).stream()).distinct().map(this::find)
                .flatMap(Optional::stream).filter(area -> area.validOn(day)).toList();
    }

    /** Whether one of the areas inside was split by a day: what its total held beyond its parts then is the area's own. */
    public boolean holdsRests(String code, LocalDate day) {
        LocalDate since = restsSince.get(code);
        return since != null && !since.isAfter(day);
    }

    /** The areas that were split off from one that goes on, smaller. */
    public List<Region> splitOff(String code) {
        return splitOff.getOrDefault(code, List.of());
    }

    /**
     * Whether an area had the same territory on two days. What is split or renamed inside it changes nothing.
     *
     * @param other not before the first
     */
    public boolean isSameTerritory(String code, LocalDate day, LocalDate other) {
        for (LocalDate change : territoryChanges.getOrDefault(code, List.of())) {
            if (change.isAfter(day) && !change.isAfter(other)) {
                return false;
            }
        }
        return true;
    }

    /** What became smaller, and parents between which an area went over. */
    private Stream<Map.Entry<String, LocalDate>> territoryChanges(Region area) {
        if (area.validFrom() == null) {
            return Stream.empty();
        }
        return area.predecessors().stream().flatMap(former -> {
            Stream<String> smaller = renamings.containsKey(former) ? Stream.empty() : Stream.of(former);
            Stream<String> parents = find(former).map(Region::parent).filter(parent -> !parent.equals(area.parent())).stream()
                    .flatMap(parent -> Stream.of(parent, area.parent()));
            return Stream.concat(smaller, parents);
        }).map(changed -> Map.entry(changed, area.validFrom()));
    }

    /** The areas that contain one within the boundaries of a day, from the nation down. */
    public List<Region> parents(String code, LocalDate day) {
        return parents(placed(code, day));
    }

    private List<Region> parents(String code) {
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

    /** An area and everything that lies inside it within the boundaries of a day, under whatever code it was counted. */
    public Set<String> within(String code, LocalDate day) {
        Set<String> found = new LinkedHashSet<>(List.of(code));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String area = open.removeFirst();
            for (Region child : childrenOf.getOrDefault(area, List.of())) {
                take(child.code(), child.code(), day, found, open);
            }
            Region self = byCode.get(area);
            if (self != null && self.predecessor() != null) {
                self.predecessors().forEach(former -> take(former, area, day, found, open));
            }
        }
        return found;
    }

    private void take(String code, String place, LocalDate day, Set<String> found, Deque<String> open) {
        if (placed(code, day).equals(place) && found.add(code)) {
            open.addLast(code);
        }
    }
}
