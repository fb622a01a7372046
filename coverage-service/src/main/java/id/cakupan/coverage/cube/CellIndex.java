package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * The cells of one generation that were known at an instant, in memory. Grows with that instant; what was known earlier stays
 * answerable: of the last moments and of the beginning of each day.
 *
 * <p>
 * What was in effect by a day as known by another is all that was in effect, without what became known later; or all that was
 * known, without what takes effect later: whichever day comes first, few movements lie between the two.
 */
final class CellIndex {

    /** Beyond so many days between effect and knowledge a movement is late, or early. */
    static final int NEAR = 62;

    private static final Duration MOMENTS = Duration.ofMinutes(1);
    private static final int MOST_RECENT = 100_000;
    private static final int KINDS = 3;

    /**
     * Participants of an area that became known together.
     *
     * @param kind see {@link Participants#kind}
     */
    record Cell(String region, int effectiveOn, Instant knownAt, int kind, long participants) {
    }

    /** One of the last cells. */
    private record Recent(Instant knownAt, int effectiveOn, int column, long participants) {
    }

    private final UnaryOperator<String> place;
    private final List<String> areas = new CopyOnWriteArrayList<>(); // is looked into while it grows
    private final Map<String, Integer> numbers = new HashMap<>(); // place in the list of areas, by their codes
    private final Map<String, Integer> numberOf = new ConcurrentHashMap<>(); // by the codes of all that are counted in them
    private final DayRows effective = new DayRows();
    private final DayRows known = new DayRows();
    private final Apart near = new Apart();
    private final Apart late = new Apart();
    private final Apart early = new Apart();
    private final Deque<Recent> recent = new ArrayDeque<>();
    private volatile Instant recentSince = Instant.MAX;

    /** @param place from the code of an area to that of the one which is counted in its stead */
    CellIndex(UnaryOperator<String> place) {
        this.place = place;
    }

    /** Adds a cell; cells come in the order in which they became known, after {@link #settle} only those of later. */
    void add(Cell cell) {
        int column = numberOf.computeIfAbsent(cell.region(), this::number) * KINDS + cell.kind();
        int knownOn = day(cell.knownAt());
        effective.add(cell.effectiveOn(), column, cell.participants());
        known.add(knownOn, column, cell.participants());
        if (knownOn != cell.effectiveOn()) {
            Apart apart = Math.abs(knownOn - cell.effectiveOn()) <= NEAR ? near : knownOn > cell.effectiveOn() ? late : early;
            apart.add(cell.effectiveOn(), knownOn, column, cell.participants());
        }
        recent.addLast(new Recent(cell.knownAt(), cell.effectiveOn(), column, cell.participants()));
        if (recent.size() > MOST_RECENT) {
            forget(recent.peekFirst().knownAt());
        }
    }

    private int number(String region) {
        return numbers.computeIfAbsent(place.apply(region), code -> {
            areas.add(code);
            return areas.size() - 1;
        });
    }

    /** Says that no more cells are to come that were known at or before an instant. */
    void settle(Instant until) {
        effective.settle();
        known.settle();
        if (recentSince.equals(Instant.MAX)) {
            forget(until);
        } else if (recentSince.isBefore(until.minus(MOMENTS))) {
            forget(until.minus(MOMENTS));
        }
    }

    // all of one instant, so that what is left is everything since
    private void forget(Instant until) {
        while (!recent.isEmpty() && !recent.peekFirst().knownAt().isAfter(until)) {
            recent.removeFirst();
        }
        recentSince = until;
    }

    /** Whether {@link #at} needs nothing but this. */
    boolean answers(Instant instant) {
        return !instant.isBefore(recentSince);
    }

    /** What takes effect by the end of a day as known at an instant, which it must {@link #answers answer}. */
    Map<String, long[]> at(LocalDate day, Instant instant) {
        int asOf = (int) day.toEpochDay();
        long[] total = sums(asOf, Integer.MAX_VALUE);
        for (Iterator<Recent> cells = recent.descendingIterator(); cells.hasNext();) {
            Recent cell = cells.next();
            if (!cell.knownAt().isAfter(instant)) {
                break;
            }
            if (cell.effectiveOn() <= asOf) {
                total[cell.column()] -= cell.participants();
            }
        }
        return byArea(total);
    }

    /** What takes effect by the end of a day as known when the day of an instant began. */
    Map<String, long[]> before(LocalDate day, Instant instant) {
        return byArea(sums((int) day.toEpochDay(), day(instant) - 1));
    }

    private long[] sums(int asOf, int knownBy) {
        long[] total;
        if (asOf <= knownBy) {
            total = effective.at(asOf, areas.size() * KINDS);
            near.subtractEffectiveBy(total, asOf, knownBy, asOf + NEAR);
            late.subtractEffectiveBy(total, asOf, knownBy, Integer.MAX_VALUE);
        } else {
            total = known.at(knownBy, areas.size() * KINDS);
            near.subtractEffectiveAfter(total, asOf, asOf - NEAR, knownBy);
            early.subtractEffectiveAfter(total, asOf, Integer.MIN_VALUE, knownBy);
        }
        return total;
    }

    private Map<String, long[]> byArea(long[] total) {
        Map<String, long[]> found = new HashMap<>(areas.size() * 2);
        for (int area = 0; area < areas.size(); area++) {
            found.put(areas.get(area), Arrays.copyOfRange(total, area * KINDS, (area + 1) * KINDS));
        }
        return found;
    }

    /** Adds what became known since to sums. */
    void addTo(Map<String, long[]> sums, String region, int kind, long participants) {
        Integer number = numberOf.get(region);
        String area = number == null ? place.apply(region) : areas.get(number);
        sums.computeIfAbsent(area, code -> new long[KINDS])[kind] += participants;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return effective.bytes() + known.bytes() + near.bytes() + late.bytes() + early.bytes();
    }

    static int day(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), Duration.ofDays(1).toSeconds());
    }
}
