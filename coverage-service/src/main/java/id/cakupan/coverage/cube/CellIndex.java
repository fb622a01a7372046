package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The cells of one generation that were known at an instant, in memory. Grows with that instant; what was known earlier stays
 * answerable.
 *
 * <p>
 * What was in effect by a day as known at an instant is all that was in effect, without what became known later; or all that
 * was known by the end of that instant's day, without what became known after it on that day, and without what takes effect
 * later: whichever comes first, few movements lie between the two.
 */
final class CellIndex {

    /**
     * Movements with at most so many days between effect and knowledge are kept by themselves: of these only the blocks
     * around the day that is asked for are looked into.
     */
    private static final int NEAR = 62;

    /** Days are those of Western Indonesia: on the day on which it takes effect there, most becomes known. */
    private static final long AHEAD = TimeUnit.HOURS.toMicros(7);

    private static final int KINDS = 3;

    /**
     * Participants of an area that became known together.
     *
     * @param effectiveOn days since 1970
     * @param knownAt microseconds since 1970
     * @param position of the feed that was reached with it
     */
    record Cell(String region, int effectiveOn, long knownAt, long position, Combination combination, long participants) {

        /** Which of the {@link Participants} it is; -1 where it is not counted. */
        int kind() {
            return combination.kind();
        }
    }

    private final UnaryOperator<String> place;
    private final List<String> areas = new CopyOnWriteArrayList<>(); // is looked into while it grows
    private final Map<String, Integer> numbers = new HashMap<>(); // place in the list of areas, by their codes
    private final Map<String, Integer> numberOf = new ConcurrentHashMap<>(); // by the codes of all that are counted in them
    private final DayRows effective = new DayRows();
    private final DayRows known = new DayRows();
    private final Apart near = new Apart();
    private final Apart far = new Apart();
    private final DayLogs logs;

    /**
     * @param place from the code of an area to that of the one which is counted in its stead
     * @param mostBytesOfLogs how much memory may be taken to tell apart what became known within a day
     */
    CellIndex(UnaryOperator<String> place, long mostBytesOfLogs) {
        this.place = place;
        logs = new DayLogs(mostBytesOfLogs);
    }

    /** Adds a cell; cells come in the order in which they became known, after {@link #settle} only those of later. */
    void add(Cell cell) {
        if (cell.kind() < 0) {
            reach(cell.knownAt(), cell.position());
            return;
        }
        int column = locate(cell.region()) * KINDS + cell.kind();
        int knownOn = day(cell.knownAt());
        effective.add(cell.effectiveOn(), column, cell.participants());
        known.add(knownOn, column, cell.participants());
        logs.add(cell.knownAt(), cell.position(), column, cell.participants());
        if (knownOn != cell.effectiveOn()) {
            (Math.abs(knownOn - cell.effectiveOn()) <= NEAR ? near : far)
                    .add(cell.effectiveOn(), cell.knownAt(), column, cell.participants());
        }
    }

    /** Says that the feed reached a position with what moves nobody who is counted; in the order of the cells. */
    void reach(long knownAt, long position) {
        logs.add(knownAt, position, 0, 0);
    }

    /** Finds the place of an area, for which it may have to be asked where it counts. */
    int locate(String region) {
        return numberOf.computeIfAbsent(region, this::number);
    }

    private int number(String region) {
        return numbers.computeIfAbsent(place.apply(region), code -> {
            areas.add(code);
            return areas.size() - 1;
        });
    }

    /** Says that all has been added for now. */
    void settle() {
        effective.settle();
        known.settle();
    }

    /** The last position of the feed that was known at an instant; empty where that is not here. */
    OptionalLong position(Instant instant) {
        return logs.position(micros(instant));
    }

    /** Whether {@link #at} still holds what became known on the day of an instant, but after it. */
    boolean includesLater(LocalDate day, Instant instant) {
        return day.toEpochDay() >= day(micros(instant)) && !logs.has(day(micros(instant)));
    }

    /**
     * What takes effect by the end of a day as known at an instant, if it does not {@linkplain #includesLater include} what
     * became known later.
     */
    Map<String, long[]> at(LocalDate day, Instant instant) {
        int asOf = (int) day.toEpochDay();
        long time = micros(instant);
        long[] total;
        if (asOf < day(time)) {
            total = effective.at(asOf, areas.size() * KINDS);
            near.subtractLate(total, asOf, time);
            far.subtractLate(total, asOf, time);
        } else {
            total = known.at(day(time), areas.size() * KINDS);
            logs.subtractAfter(total, time);
            near.subtractEarly(total, asOf, time);
            far.subtractEarly(total, asOf, time);
        }
        return byArea(total);
    }

    private Map<String, long[]> byArea(long[] total) {
        Map<String, long[]> found = new HashMap<>(areas.size() * 2);
        for (int area = 0; area < areas.size(); area++) {
            found.put(areas.get(area), Arrays.copyOfRange(total, area * KINDS, (area + 1) * KINDS));
        }
        return found;
    }

    /** Takes people who are counted at an area out of what {@link #at} gave. */
    void subtract(Map<String, long[]> sums, String region, int kind, long participants) {
        sums.get(placeOf(region))[kind] -= participants;
    }

    /** The number of each area that is counted here, by code. */
    Map<String, Integer> areas() {
        return numbers;
    }

    /** The code of the area where another one counts, which must have been {@linkplain #locate found} before. */
    String placeOf(String region) {
        return areas.get(numberOf.get(region));
    }

    /** About how many bytes this takes. */
    long bytes() {
        return effective.bytes() + known.bytes() + near.bytes() + far.bytes() + logs.bytes();
    }

    /** The day of a time in microseconds since 1970. */
    static int day(long micros) {
        return (int) Math.floorDiv(micros + AHEAD, DayLog.MICROS);
    }

    /** When a day begins, in microseconds since 1970. */
    static long morning(int day) {
        return day * DayLog.MICROS - AHEAD;
    }

    /** The last instant of the day of another. */
    static Instant evening(Instant instant) {
        return Instant.EPOCH.plus(morning(day(micros(instant)) + 1) - 1, ChronoUnit.MICROS);
    }

    /** Microseconds since 1970, before which nothing is known. */
    static long micros(Instant instant) {
        return instant.isBefore(Instant.EPOCH) ? -1 : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
