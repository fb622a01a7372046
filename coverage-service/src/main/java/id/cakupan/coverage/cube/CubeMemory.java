package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.cube.CellIndex.Room;
import id.cakupan.coverage.cube.GenerationMemory.Remembered;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.kit.Refusal;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** What figures are made of, in memory: all areas; where districts are not told apart, they count at their regency. */
@ApplicationScoped
class CubeMemory {

    private static final Room ROOM = new Room(Runtime.getRuntime().maxMemory() / 4, Runtime.getRuntime().maxMemory() / 4);
    private static final Room ROOM_BESIDE = new Room(ROOM.logs() / 4, ROOM.movements());
    private static final int MANY_SECONDS = 3600;
    private static final Duration FOREVER = Duration.ofSeconds(MANY_SECONDS);

    private final CellStore cells;
    private final GenerationStore generations;
    private final RegionMirror mirror;
    private final Map<Long, GenerationMemory> whole = new ConcurrentHashMap<>();
    private final Object read = new Object(); // is told whenever a generation was
    private volatile RegionTree areas = new RegionTree(List.of());

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

    /** What is there by the end of a day, each area by itself; see {@link GenerationMemory#apart}. */
    Remembered apart(LocalDate day, Cut cut, Collection<String> regions) {
        return held(cut.generation()).apart(day, cut, regions);
    }

    /** Sums by area and combination of what takes effect after a day and by another; see {@link GenerationMemory#moved}. */
    Map<String, Map<Combination, Long>> moved(LocalDate after, LocalDate until, Cut cut, Collection<String> regions) {
        return held(cut.generation()).moved(after, until, cut, regions);
    }

    /** See {@link CellIndex#knownDays}. */
    BitSet knownDays(LocalDate after, Cut cut, Collection<String> regions) {
        return held(cut.generation()).knownDays(after, cut, regions);
    }

    /** See {@link StatementIndex#balanceDays}. */
    SortedSet<LocalDate> balanceDays(LocalDate after, LocalDate until, Cut cut, Collection<String> regions) {
        return held(cut.generation()).balanceDays(after, until, cut, regions);
    }

    /** To read a whole generation is nothing that somebody who asks for a figure should wait for, unless it takes a moment. */
    private GenerationMemory held(long generation) {
        GenerationMemory memory = whole.get(generation);
        if (memory != null) {
            return memory;
        }
        long patience = System.nanoTime() + GenerationMemory.PATIENCE.toNanos();
        synchronized (read) {
            long left = patience - System.nanoTime();
            while (whole.get(generation) == null && left > 0) {
                await(left);
                left = patience - System.nanoTime();
            }
        }
        return Optional.ofNullable(whole.get(generation)).orElseThrow(GenerationMemory::busy);
    }

    private void await(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(read, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GenerationMemory.busy();
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
    }

    /** Reads a generation up to an instant; nobody finds it here before it was read once. */
    void read(long generation, Instant until) {
        whole.computeIfPresent(generation, (key, memory) -> memory.isBroken() ? null : memory); // before another is read
        GenerationMemory held = whole.get(generation);
        GenerationMemory memory = held != null ? held
                : new GenerationMemory(cells, generation, this::place,
                        whole.isEmpty() ? ROOM : ROOM_BESIDE);
        memory.grow(until, FOREVER);
        synchronized (read) {
            whole.put(generation, memory);
            read.notifyAll();
        }
    }

    private String place(String code) {
        if (areas.find(code).isEmpty()) {
            areas = mirror.newest();
        }
        return areas.find(code).filter(area -> area.kind() == RegionKind.DISTRICT).map(Region::parent).orElse(code);
    }
}
