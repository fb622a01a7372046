package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import id.cakupan.coverage.cube.CellIndex.Cell;
import id.cakupan.coverage.cube.CellIndex.Room;
import id.cakupan.coverage.cube.StatementIndex.Said;
import id.cakupan.kit.Refusal;

/** The cells and statements of one generation in memory, for many threads. Reads what is new when somebody asks beyond it. */
final class GenerationMemory {

    static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(2);

    /**
     * What is there by the end of a day.
     *
     * @param sums by the code of the place, or of the area where areas are told apart
     * @param lastStatements the last balance and the last declaration of completeness of each area
     */
    record Remembered(Map<String, long[]> sums, List<StatementInForce> lastStatements) {
    }

    private final CellStore cells;
    private final long generation;
    private final CellIndex index;
    private final StatementIndex statements = new StatementIndex();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Instant through = Instant.EPOCH;
    private volatile boolean broken;

    /** @param place from the code of an area to that of the one where it counts */
    GenerationMemory(CellStore cells, long generation, UnaryOperator<String> place, Room room) {
        this.cells = cells;
        this.generation = generation;
        index = new CellIndex(place, room);
    }

    /**
     * The last position of the feed that was known at an instant by whose end all is applied.
     *
     * @throws Refusal 503 while much is still to be read
     */
    long position(Instant known) {
        grow(known);
        hold(lock.readLock(), PATIENCE);
        try {
            expectWhole();
            OptionalLong position = index.position(known);
            if (position.isPresent()) {
                return position.getAsLong();
            }
        } finally {
            lock.readLock().unlock();
        }
        return cells.position(generation, known);
    }

    /** What became known at or before this is here. */
    Instant through() {
        return through;
    }

    /** Reads what became known up to an instant by which all is applied, or is refused like {@link #on}. */
    void grow(Instant until) {
        grow(until, PATIENCE);
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
        grow(known);
        Remembered found;
        boolean includesLater;
        Instant held;
        hold(lock.readLock(), PATIENCE);
        try {
            expectWhole();
            found = new Remembered(index.at(day, known), statements.last(day, known, wanted));
            includesLater = index.includesLater(day, known);
            held = through;
        } finally {
            lock.readLock().unlock();
        }
        if (includesLater) {
            subtractLaterThatDay(found.sums(), known, held);
        }
        return found;
    }

    /**
     * What is there by the end of a day, each area by itself.
     *
     * @param wanted codes of areas
     * @throws Refusal 503 while much is still to be read
     */
    Remembered apart(LocalDate day, Cut cut, Collection<String> wanted) {
        Instant known = cut.through();
        return ask(known, () -> {
            Map<String, long[]> sums = index.tellsApart(known) ? index.apart(day, known, wanted) : null;
            return new Remembered(sums, statements.last(day, known, wanted));
        }, told -> told.sums() != null ? told : new Remembered(cells.sums(cut, day, wanted), told.lastStatements()));
    }

    /**
     * Sums by area and combination of what takes effect after a day and by another.
     *
     * @param wanted codes of areas; empty for all
     * @throws Refusal 503 while much is still to be read
     */
    Map<String, Map<Combination, Long>> moved(LocalDate after, LocalDate until, Cut cut, Collection<String> wanted) {
        Instant known = cut.through();
        return ask(known, () -> index.tellsApart(known) ? index.moved(after, until, known, wanted) : null,
                told -> told != null ? told : cells.moved(cut, after, until, wanted));
    }

    /** See {@link CellIndex#knownDays}. */
    BitSet knownDays(LocalDate after, Cut cut, Collection<String> wanted) {
        return ask(cut.through(), () -> index.isWhole() ? index.knownDays(after, cut.through(), wanted) : null,
                told -> told != null ? told : cells.knownDays(cut, after, wanted));
    }

    /** See {@link StatementIndex#balanceDays}. */
    SortedSet<LocalDate> balanceDays(LocalDate after, LocalDate until, Cut cut, Collection<String> wanted) {
        return ask(cut.through(), () -> statements.balanceDays(after, until, cut.through(), wanted), told -> told);
    }

    /**
     * Asks what is in memory as of an instant, and then does without the lock what only the database can tell: what was known
     * by
     * then is final, and there may be much of it.
     */
    private <T> T ask(Instant known, Supplier<T> question, UnaryOperator<T> completed) {
        grow(known);
        T told;
        hold(lock.readLock(), PATIENCE);
        try {
            expectWhole();
            told = question.get();
        } finally {
            lock.readLock().unlock();
        }
        return completed.apply(told);
    }

    private void expectWhole() {
        if (broken) {
            throw busy();
        }
    }

    // without the lock: what was known by then is final, and there may be much of it
    private void subtractLaterThatDay(Map<String, long[]> sums, Instant known, Instant held) {
        Instant evening = CellIndex.evening(known);
        cells.sumsBetween(generation, known, evening.isBefore(held) ? evening : held,
                (region, kind, participants) -> index.subtract(sums, region, kind, participants));
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
            expectWhole();
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
        Deque<Said> said = new ArrayDeque<>();
        List<Cell> more = new ArrayList<>();
        boolean changing = first;
        try {
            cells.statementsBetween(generation, through, until, said::add);
            cells.between(generation, through, until, cell -> {
                if (first) {
                    add(cell, said);
                } else {
                    index.locate(cell.region());
                    more.add(cell);
                }
            });
            cells.expectKept(generation);
            changing = true;
            more.forEach(cell -> add(cell, said));
            addSaid(said, Long.MAX_VALUE);
            index.settle();
            through = until;
        } catch (RuntimeException | Error e) {
            broken = changing;
            throw e;
        }
    }

    /** Adds a cell after the statements that became known by then. */
    private void add(Cell cell, Deque<Said> said) {
        addSaid(said, cell.knownAt());
        index.add(cell);
    }

    private void addSaid(Deque<Said> said, long until) {
        while (!said.isEmpty() && CellIndex.micros(said.element().knownAt()) <= until) {
            Said next = said.remove();
            index.reach(CellIndex.micros(next.knownAt()), next.position());
            statements.add(next);
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
