package id.cakupan.coverage.place;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.cakupan.coverage.region.RegionTree;

/**
 * What contains what at one data revision, on any day. Between two days on which something begins or ends it stays as it is, so
 * that children are looked up once for all days between.
 */
final class Boundaries {

    private static final int MOST_ERAS = 16;

    private final RegionTree regions;
    private final Places places;
    private final List<LocalDate> changes;
    private final Cache<Integer, Map<String, List<Scope>>> children = Caffeine.newBuilder().maximumSize(MOST_ERAS).build();

    Boundaries(RegionTree regions, Places places) {
        this.regions = regions;
        this.places = places;
        changes = Stream.concat(regions.changes(), places.changes()).distinct().sorted().toList();
    }

    ScopeTree on(LocalDate day) {
        return new ScopeTree(this, regions, places, day);
    }

    /** Where the children of a day are kept, by the code of their scope. */
    Map<String, List<Scope>> children(LocalDate day) {
        int place = Collections.binarySearch(changes, day);
        return children.get(place < 0 ? -place - 1 : place + 1, era -> new ConcurrentHashMap<>());
    }
}
