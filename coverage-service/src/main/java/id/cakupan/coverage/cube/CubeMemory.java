package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.cube.AreaMemory.Remembered;
import id.cakupan.coverage.cube.AreaMemory.Room;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.kit.Refusal;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * What figures are made of, in memory: all areas down to the regency, where districts count at their regency, which they
 * never leave; and the districts of those regencies that were asked for last.
 */
@ApplicationScoped
class CubeMemory {

    private static final long MOST_BYTES_OF_DISTRICTS = Runtime.getRuntime().maxMemory() / 5;
    private static final Room ROOM = new Room(Runtime.getRuntime().maxMemory() / 5, Runtime.getRuntime().maxMemory() / 4);
    private static final Room ROOM_BESIDE = new Room(ROOM.logs() / 4, ROOM.movements() / 2);
    private static final Room ROOM_OF_DISTRICTS = new Room(ROOM.logs() / 10, ROOM.movements() / 10);
    private static final int MANY_SECONDS = 3600;
    private static final Duration FOREVER = Duration.ofSeconds(MANY_SECONDS);

    private final CellStore cells;
    private final GenerationStore generations;
    private final RegionMirror mirror;
    private final Map<Long, AreaMemory> whole = new ConcurrentHashMap<>();
    private final Map<Districts, AreaMemory> districts = new LinkedHashMap<>(16, 0.75f, true);
    private volatile RegionTree areas = new RegionTree(List.of());

    private record Districts(long generation, String scope) {
    }

    CubeMemory(CellStore cells, GenerationStore generations, RegionMirror mirror) {
        this.cells = cells;
        this.generations = generations;
        this.mirror = mirror;
    }

    /**
     * The last position of the feed that was known at an instant by whose end all is applied.
     *
     * @throws Refusal 503 while much is still to be read
     */
    long position(long generation, Instant through) {
        return held(generation).position(through);
    }

    /**
     * What is there by the end of a day, districts at their regency.
     *
     * @param regions areas whose statements are wanted; empty for all
     * @throws Refusal 503 while much is still to be read
     */
    Remembered on(LocalDate day, Cut cut, Collection<String> regions) {
        return held(cut.generation()).on(day, cut, regions);
    }

    /** Sums by area and combination of what takes effect after a day and by another; see {@link AreaMemory#moved}. */
    Map<String, Map<Combination, Long>> moved(LocalDate after, LocalDate until, Cut cut, Collection<String> regions) {
        return held(cut.generation()).moved(after, until, cut, regions);
    }

    /** To read a whole generation is nothing that somebody who asks for a figure should wait for. */
    private AreaMemory held(long generation) {
        AreaMemory memory = whole.get(generation);
        if (memory == null) {
            throw AreaMemory.busy();
        }
        return memory;
    }

    /**
     * What is there of a scope by the end of a day.
     *
     * @param regions the scope's areas
     * @throws Refusal 503 while much is still to be read
     */
    Remembered on(LocalDate day, Cut cut, String scope, Collection<String> regions) {
        return apart(cut, scope, regions, memory -> memory.on(day, cut, regions));
    }

    /** Sums of a scope's own areas; see {@link AreaMemory#moved}. */
    Map<String, Map<Combination, Long>> moved(LocalDate after, LocalDate until, Cut cut, String scope,
            Collection<String> regions) {
        return apart(cut, scope, regions, memory -> memory.moved(after, until, cut, regions));
    }

    /** Asks the memory of a scope's own areas, where districts are told apart. */
    private <T> T apart(Cut cut, String scope, Collection<String> regions, Function<AreaMemory, T> question) {
        Districts key = new Districts(cut.generation(), scope);
        AreaMemory memory;
        synchronized (districts) {
            memory = districts.get(key);
            if (memory == null || memory.isBroken() || !memory.isOf(regions)) {
                memory = new AreaMemory(cells, cut.generation(), regions, code -> code, ROOM_OF_DISTRICTS);
                districts.put(key, memory);
            }
        }
        try {
            AreaMemory all = whole.get(cut.generation());
            if (all != null && memory.through().isBefore(cut.through())) {
                memory.grow(all.through()); // at once, or each later instant would be read by itself
            }
            return question.apply(memory);
        } finally {
            forget(key);
        }
    }

    // the one that was just asked for stays, however large it is
    private void forget(Districts asked) {
        synchronized (districts) {
            districts.values().removeIf(AreaMemory::isBroken);
            long held = districts.values().stream().mapToLong(AreaMemory::bytes).sum();
            for (Iterator<Map.Entry<Districts, AreaMemory>> eldest = districts.entrySet()
                    .iterator(); held > MOST_BYTES_OF_DISTRICTS
                            && eldest.hasNext();) {
                Map.Entry<Districts, AreaMemory> entry = eldest.next();
                if (!entry.getKey().equals(asked)) {
                    held -= entry.getValue().bytes();
                    eldest.remove();
                }
            }
        }
    }

    /** Reads the generation that serves and the one that is being filled, or what was added to them since. */
    @Transactional
    @TransactionConfiguration(timeout = MANY_SECONDS)
    void keepUp() {
        FeedState state = generations.state();
        List<Generation> wanted = Stream.concat(Stream.of(state.live()), state.rebuild().stream())
                .filter(generation -> generation.through() != null).toList();
        wanted.forEach(generation -> read(generation.generation(), generation.through()));
        Set<Long> kept = wanted.stream().map(Generation::generation).collect(Collectors.toSet());
        whole.keySet().retainAll(kept);
        synchronized (districts) {
            districts.keySet().removeIf(key -> !kept.contains(key.generation()));
        }
    }

    /** Reads a generation up to an instant; nobody finds it here before it was read once. */
    void read(long generation, Instant until) {
        whole.computeIfPresent(generation, (key, memory) -> memory.isBroken() ? null : memory); // before another is read
        AreaMemory held = whole.get(generation);
        AreaMemory memory = held != null ? held
                : new AreaMemory(cells, generation, Set.of(), this::place,
                        whole.isEmpty() ? ROOM : ROOM_BESIDE);
        memory.grow(until, FOREVER);
        whole.put(generation, memory);
    }

    private String place(String code) {
        if (areas.find(code).isEmpty()) {
            areas = mirror.newest();
        }
        return areas.find(code).filter(area -> area.kind() == RegionKind.DISTRICT).map(Region::parent).orElse(code);
    }
}
