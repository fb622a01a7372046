package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;

import id.cakupan.coverage.cube.CellIndex.Cell;
import id.cakupan.coverage.cube.StatementIndex.Said;
import id.cakupan.kit.Refusal;

/**
 * The cells and statements of some areas of one generation in memory, for many threads. Reads what is new when somebody asks
 * beyond it.
 */
final class AreaMemory {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(2);

    /**
     * What is there by the end of a day.
     *
     * @param sums by the code of the place
     * @param lastStatements the last balance and the last declaration of completeness of each area
     */
    record Remembered(Map<String, long[]> sums, List<StatementInForce> lastStatements) {
    }

    private final CellStore cells;
    private final DayLogs logs;
    private final long generation;
    private final Set<String> regions;
    private final CellIndex index;
    private final StatementIndex statements = new StatementIndex();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Instant through = Instant.EPOCH;
    private volatile long bytes;
    private volatile boolean broken;

    /**
     * @param regions codes of the areas; empty for all
     * @param place from the code of an area to that of the one where it counts
     */
    AreaMemory(CellStore cells, DayLogs logs, long generation, Collection<String> regions, UnaryOperator<String> place) {
        this.cells = cells;
        this.logs = logs;
        this.generation = generation;
        this.regions = Set.copyOf(regions);
        index = new CellIndex(place);
    }

    boolean isOf(Collection<String> others) {
        return regions.size() == others.size() && regions.containsAll(others);
    }

    /** About how many bytes this takes. */
    long bytes() {
        return bytes;
    }

    /** What became known at or before this is here. */
    Instant through() {
        return through;
    }

    /** Whether an instant is so near to the end that nothing but this is needed for what was known by then. */
    boolean isRecent(Instant known) {
        return index.answers(known);
    }

    /** Whether reading failed half-way, so that this can answer nothing more. */
    boolean isBroken() {
        return broken;
    }

    /**
     * What is there by the end of a day.
     *
     * @param wanted areas whose statements are wanted; empty for all
     * @throws Refusal 503 while much is still to be read
     */
    Remembered on(LocalDate day, Cut cut, Collection<String> wanted) {
        Instant known = cut.through();
        grow(known, PATIENCE);
        boolean whole;
        Remembered found;
        hold(lock.readLock(), PATIENCE);
        try {
            if (broken) {
                throw busy();
            }
            whole = index.answers(known);
            found = new Remembered(whole ? index.at(day, known) : index.before(day, known),
                    statements.last(day, known, wanted));
        } finally {
            lock.readLock().unlock();
        }
        if (!whole) {
            addSinceMorning(found.sums(), day, known);
        }
        return found;
    }

    // without the lock: what was known by then is final, and there may be much of it
    private void addSinceMorning(Map<String, long[]> sums, LocalDate day, Instant known) {
        logs.of(generation, known, through).ifPresentOrElse(log -> log.until(known, day, (region, kind, participants) -> {
            if (regions.isEmpty() || regions.contains(region)) {
                index.addTo(sums, region, kind, participants);
            }
        }), () -> cells.sumsBetween(generation, known.truncatedTo(ChronoUnit.DAYS), known, day, regions,
                (region, kind, participants) -> index.addTo(sums, region, kind, participants)));
    }

    /**
     * Reads what became known up to an instant by which all is applied.
     *
     * @throws Refusal 503 when another one has been reading for longer than the patience
     */
    void grow(Instant until, Duration patience) {
        if (!through.isBefore(until)) {
            return;
        }
        hold(lock.writeLock(), patience);
        try {
            if (broken) {
                throw busy();
            }
            if (through.isBefore(until)) {
                read(until);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** First all is read and then all is added: a read that fails leaves what is there. The first one has nothing to leave. */
    private void read(Instant until) {
        boolean first = through.equals(Instant.EPOCH);
        List<Said> said = new ArrayList<>();
        List<Cell> more = new ArrayList<>();
        boolean changing = first;
        try {
            cells.statementsBetween(generation, through, until, regions, said::add);
            cells.between(generation, through, until, regions, first ? index::add : more::add);
            cells.expectKept(generation);
            changing = true;
            more.forEach(index::add);
            said.forEach(statements::add);
            index.settle(until);
            bytes = index.bytes();
            through = until;
        } catch (RuntimeException | Error e) {
            broken = changing;
            throw e;
        }
    }

    private static void hold(Lock lock, Duration patience) {
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    static Refusal busy() {
        return Refusal.busy("figures-loading", "Figures are being read into memory; try again in a few seconds.", RETRY);
    }
}
