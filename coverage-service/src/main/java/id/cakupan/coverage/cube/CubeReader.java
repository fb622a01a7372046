package id.cakupan.coverage.cube;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.GenerationMemory.Remembered;
import id.cakupan.coverage.cube.GenerationStore.Serving;

/** What figures read of the cube. */
@ApplicationScoped
public class CubeReader {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final GenerationStore generations;
    private final CellStore cells;
    private final CubeMemory memory;
    private final CubeConfig config;
    private final Clock clock;

    CubeReader(GenerationStore generations, CellStore cells, CubeMemory memory, CubeConfig config, Clock clock) {
        this.generations = generations;
        this.cells = cells;
        this.memory = memory;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What there is now.
     *
     * @param live all that is applied
     * @param revision the newest of this service's own data
     */
    public record Present(Cut live, long revision) {
    }

    /** What there is now; empty before the feed was first read. */
    public Optional<Present> present() {
        Serving serving = generations.serving();
        Generation live = serving.live();
        if (live.through() == null) {
            return Optional.empty();
        }
        boolean unread = live.headReadAt() == null
                || live.headReadAt().plus(config.staleAfter()).isBefore(clock.instant());
        // a page may end within a round, which then is not known yet
        long position = live.knownAt() == null || !live.knownAt().isAfter(live.through()) ? live.position()
                : cells.position(live.generation(), live.through());
        return Optional.of(new Present(new Cut(live.generation(), live.through(), position, serving.diverged() || unread),
                serving.revision()));
    }

    /** What was known at an instant that is not after the end of what is applied. */
    public Cut at(Cut live, Instant through) {
        return through.equals(live.through()) ? live
                : new Cut(live.generation(), through, memory.position(live.generation(), through), live.stale());
    }

    /**
     * What is there at the end of each of some days.
     *
     * @param regions codes to read; empty reads all
     * @param apart whether districts are told apart; otherwise they count at their regency
     */
    public CubeDays on(Cut cut, Collection<LocalDate> days, Collection<String> regions, boolean apart) {
        Map<LocalDate, Map<String, long[]>> participants = new HashMap<>();
        Map<LocalDate, List<StatementInForce>> statements = new HashMap<>();
        for (LocalDate day : days) {
            Remembered found = apart ? memory.apart(day, cut, regions) : memory.on(day, cut, regions);
            if (!regions.isEmpty()) {
                found.sums().keySet().retainAll(regions);
            }
            participants.put(day, found.sums());
            statements.put(day, found.lastStatements());
        }
        return new CubeDays(participants, statements);
    }

    /**
     * Sums of movements that take effect after a day and by another, at each area's own place and by what they have in common.
     *
     * @param regions codes to read; empty reads all
     */
    public Map<String, Map<Combination, Long>> moved(Cut cut, LocalDate after, LocalDate until, Collection<String> regions) {
        return memory.moved(after, until, cut, regions);
    }

    /**
     * Sums of all movements that take effect by the end of a day, at each area's own place and by what they have in common.
     *
     * @param regions codes to read; empty reads all
     */
    public Map<String, Map<Combination, Long>> held(Cut cut, LocalDate day, Collection<String> regions) {
        return memory.moved(BEFORE_ALL, day, cut, regions);
    }

    /**
     * On which whole days after one something became known of some areas together, in order. The day of the cut is not told: it
     * is
     * not over.
     *
     * @param regions codes of the areas; empty for all
     */
    public List<LocalDate> knownDays(Cut cut, LocalDate after, Collection<String> regions) {
        return memory.knownDays(after, cut, regions).stream().mapToObj(after::plusDays).toList();
    }

    /**
     * The days after one and by another of which totals of some areas were stated.
     *
     * @param regions codes of the areas; empty for all
     */
    public SortedSet<LocalDate> balanceDays(Cut cut, LocalDate after, LocalDate until, Collection<String> regions) {
        return memory.balanceDays(after, until, cut, regions);
    }

    /**
     * Statements in force, the newest day first, then by code.
     *
     * @param after the last one of the page before; null for the first page
     * @param limit most statements
     * @param regions codes to read; empty reads all
     */
    public List<StatementInForce> newestStatements(Cut cut, Place after, int limit, Collection<String> regions) {
        return cells.newestStatements(cut, after == null ? Place.BEFORE_ALL : after, limit, regions);
    }

    /** A place in the order of {@link #newestStatements}. */
    public record Place(LocalDate effectiveOn, String region, UUID id) {

        static final Place BEFORE_ALL = new Place(LocalDate.of(9999, 12, 31), "", new UUID(0, 0));
    }
}
