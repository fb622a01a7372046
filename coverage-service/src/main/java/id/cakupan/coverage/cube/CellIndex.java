package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The cells of one generation that were known at an instant, in memory. Grows with that instant; what was known earlier stays
 * answerable: of the last moments and of the beginning of each day.
 */
final class CellIndex {

    private static final Duration MOMENTS = Duration.ofMinutes(1);
    private static final int MOST_RECENT = 100_000;

    /**
     * Participants of an area that became known together.
     *
     * @param kind place in {@link #total}
     */
    record Cell(String region, int effectiveOn, Instant knownAt, int kind, long participants) {
    }

    private final UnaryOperator<String> place;
    private final Map<String, AreaCells> areas = new HashMap<>();
    private final Deque<Cell> recent = new ArrayDeque<>();
    private volatile Instant recentSince = Instant.MAX;
    private Instant through = Instant.EPOCH;
    private int size;

    /** @param place from the code of an area to that of the one which is counted in its stead */
    CellIndex(UnaryOperator<String> place) {
        this.place = place;
    }

    int size() {
        return size;
    }

    /** All cells that were known at or before this are here. */
    Instant through() {
        return through;
    }

    /** Adds a cell that became known after {@link #through}; cells come in the order in which they became known. */
    void add(Cell cell) {
        String region = place.apply(cell.region());
        areas.computeIfAbsent(region, code -> new AreaCells()).add(cell.effectiveOn(), day(cell.knownAt()), cell.kind(),
                cell.participants());
        size++;
        recent.addLast(new Cell(region, cell.effectiveOn(), cell.knownAt(), cell.kind(), cell.participants()));
        if (recent.size() > MOST_RECENT) {
            forget(recent.peekFirst().knownAt());
        }
    }

    /** Says that no more cells are to come that were known at or before an instant. */
    void settle(Instant known) {
        areas.values().forEach(AreaCells::settle);
        through = known;
        if (recentSince.equals(Instant.MAX)) {
            forget(known);
        } else if (recentSince.isBefore(known.minus(MOMENTS))) {
            forget(known.minus(MOMENTS));
        }
    }

    // all of one instant, so that what is left is everything since
    private void forget(Instant known) {
        while (!recent.isEmpty() && !recent.peekFirst().knownAt().isAfter(known)) {
            recent.removeFirst();
        }
        recentSince = known;
    }

    /** Whether {@link #at} needs nothing but this. */
    boolean answers(Instant known) {
        return !known.isBefore(recentSince);
    }

    /** What takes effect by the end of a day as known at an instant, which it must {@link #answers answer}. */
    Map<String, long[]> at(LocalDate day, Instant known) {
        int asOf = (int) day.toEpochDay();
        Map<String, long[]> found = sums(asOf, Integer.MAX_VALUE);
        for (Iterator<Cell> cells = recent.descendingIterator(); cells.hasNext();) {
            Cell cell = cells.next();
            if (!cell.knownAt().isAfter(known)) {
                break;
            }
            if (cell.effectiveOn() <= asOf) {
                found.get(cell.region())[cell.kind()] -= cell.participants();
            }
        }
        return found;
    }

    /** What takes effect by the end of a day as known when the day of an instant began. */
    Map<String, long[]> before(LocalDate day, Instant known) {
        return sums((int) day.toEpochDay(), day(known) - 1);
    }

    /** Adds what became known since to sums. */
    void addTo(Map<String, long[]> sums, String region, int kind, long participants) {
        total(sums, place.apply(region))[kind] += participants;
    }

    private Map<String, long[]> sums(int asOf, int knownBy) {
        Map<String, long[]> found = new HashMap<>(areas.size() * 2);
        areas.forEach((code, cells) -> cells.addTo(total(found, code), asOf, knownBy));
        return found;
    }

    private static long[] total(Map<String, long[]> sums, String region) {
        return sums.computeIfAbsent(region, code -> new long[DaySums.KINDS]);
    }

    static int day(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), Duration.ofDays(1).toSeconds());
    }
}
