package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
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

    private static final int KINDS = Columns.KINDS;

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

    private final Columns columns;
    private final DayRows effective = new DayRows();
    private final DayRows known = new DayRows();
    private final Apart near = new Apart();
    private final Apart far = new Apart();
    private final DayLogs logs;
    private final MovementIndex movements;

    /**
     * How many bytes may be taken.
     *
     * @param logs to tell apart what became known within a day
     * @param movements to tell apart districts, and why counts changed
     */
    record Room(long logs, long movements) {
    }

    /** @param place from the code of an area to that of the one which is counted in its stead */
    CellIndex(UnaryOperator<String> place, Room room) {
        columns = new Columns(place);
        logs = new DayLogs(room.logs());
        movements = new MovementIndex(room.movements());
    }

    /** Adds a cell; cells come in the order in which they became known, after {@link #settle} only those of later. */
    void add(Cell cell) {
        if (cell.kind() < 0) {
            reach(cell.knownAt(), cell.position());
            return;
        }
        Columns.Column column = columns.of(cell);
        int knownOn = day(cell.knownAt());
        effective.add(cell.effectiveOn(), column.cell(), cell.participants());
        known.add(knownOn, column.cell(), cell.participants());
        logs.add(cell.knownAt(), cell.position(), column.number(), cell.effectiveOn(), cell.participants());
        movements.add(column, cell.effectiveOn(), knownOn, cell.participants());
        if (knownOn != cell.effectiveOn()) {
            (Math.abs(knownOn - cell.effectiveOn()) <= NEAR ? near : far)
                    .add(cell.effectiveOn(), cell.knownAt(), column.cell(), cell.participants());
        }
    }

    /** Says that the feed reached a position with what moves nobody who is counted; in the order of the cells. */
    void reach(long knownAt, long position) {
        logs.add(knownAt, position, 0, day(knownAt), 0);
    }

    /** Finds the place of an area, for which it may have to be asked where it counts. */
    void locate(String region) {
        columns.locate(region);
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
        return day.toEpochDay() >= day(micros(instant)) && !logs.tells(micros(instant));
    }

    /** Whether {@link #apart} and {@link #moved} can tell of an instant; otherwise the database must be asked. */
    boolean tellsApart(Instant instant) {
        return movements.isWhole() && logs.tells(micros(instant));
    }

    /**
     * What takes effect by the end of a day as known at an instant, if it does not {@linkplain #includesLater include} what
     * became known later; by place.
     */
    Map<String, long[]> at(LocalDate day, Instant instant) {
        int asOf = (int) day.toEpochDay();
        long time = micros(instant);
        long[] total;
        int cells = columns.places().size() * KINDS;
        if (asOf < day(time)) {
            total = effective.at(asOf, cells);
            near.subtractLate(total, asOf, time);
            far.subtractLate(total, asOf, time);
        } else {
            total = known.at(day(time), cells);
            logs.eachAfter(time, (column, effectiveOn, amount) -> total[columns.get(column).cell()] -= amount);
            near.subtractEarly(total, asOf, time);
            far.subtractEarly(total, asOf, time);
        }
        return byPlace(total);
    }

    private Map<String, long[]> byPlace(long[] total) {
        List<String> places = columns.places();
        Map<String, long[]> found = new HashMap<>(places.size() * 2);
        for (int place = 0; place < places.size(); place++) {
            found.put(places.get(place), Arrays.copyOfRange(total, place * KINDS, (place + 1) * KINDS));
        }
        return found;
    }

    /**
     * What takes effect by the end of a day as known at an instant that can be {@linkplain #tellsApart told}, by area.
     *
     * @param wanted codes of areas
     */
    Map<String, long[]> apart(LocalDate day, Instant instant, Collection<String> wanted) {
        Map<String, long[]> found = new HashMap<>(wanted.size() * 2);
        List<Combination> combinations = columns.combinations();
        sums(new Question(MovementIndex.Span.BEFORE_ALL, (int) day.toEpochDay(), micros(instant)), wanted, (area, sums) -> {
            long[] kinds = found.computeIfAbsent(area, code -> new long[KINDS]);
            for (int combination = 0; combination < sums.length; combination++) {
                kinds[combinations.get(combination).kind()] += sums[combination];
            }
        });
        return found;
    }

    /**
     * What takes effect after a day and by another, as known at an instant that can be {@linkplain #tellsApart told}, by area
     * and combination; none that is 0.
     *
     * @param wanted codes of areas; empty for all
     */
    Map<String, Map<Combination, Long>> moved(LocalDate after, LocalDate until, Instant instant, Collection<String> wanted) {
        Map<String, Map<Combination, Long>> found = new HashMap<>();
        sums(new Question((int) after.toEpochDay(), (int) until.toEpochDay(), micros(instant)),
                wanted.isEmpty() ? columns.areas() : wanted, (area, sums) -> {
                    for (int combination = 0; combination < sums.length; combination++) {
                        if (sums[combination] != 0) {
                            found.computeIfAbsent(area, code -> new HashMap<>())
                                    .put(columns.combinations().get(combination), sums[combination]);
                        }
                    }
                });
        return found;
    }

    /**
     * On which days, of those after one and before that of an instant, something became known of some areas together; to be
     * asked only where {@linkplain #isWhole all is here}.
     *
     * @param wanted codes of areas; empty for all
     */
    BitSet knownDays(LocalDate after, Instant instant, Collection<String> wanted) {
        int first = (int) after.toEpochDay();
        BitSet days = new BitSet();
        (wanted.isEmpty() ? columns.areas() : wanted).stream().map(columns::numberOf).filter(Objects::nonNull)
                .forEach(area -> movements.knownAfter(area, first, days));
        int today = day(micros(instant)) - first;
        if (today < 0) {
            days.clear();
        } else {
            days.clear(today, Math.max(today, days.length()));
        }
        return days;
    }

    /** Whether all movements are here. */
    boolean isWhole() {
        return movements.isWhole();
    }

    /** Movements that take effect after a day and by another and were known at a time in microseconds. */
    private record Question(int after, int until, long time) {
    }

    /** Does something with the sums of an area, by the number of their combination; the array is used again afterwards. */
    private interface SumsTaker {
        void take(String area, long[] sums);
    }

    private void sums(Question question, Collection<String> wanted, SumsTaker taker) {
        MovementIndex.Span span = new MovementIndex.Span(question.after(), question.until(), day(question.time()));
        Map<Integer, long[]> later = later(question);
        long[] sums = new long[columns.combinations().size()];
        for (String code : wanted) {
            Integer area = columns.numberOf(code);
            if (area != null) {
                Arrays.fill(sums, 0);
                movements.sum(area, span, sums);
                long[] correction = later.get(area);
                for (int combination = 0; correction != null && combination < sums.length; combination++) {
                    sums[combination] -= correction[combination];
                }
                taker.take(code, sums);
            }
        }
    }

    /** What became known on the day of a question, but after it; by area, of which there are few, and combination. */
    private Map<Integer, long[]> later(Question question) {
        Map<Integer, long[]> later = new HashMap<>();
        logs.eachAfter(question.time(), (number, effectiveOn, amount) -> {
            if (effectiveOn > question.after() && effectiveOn <= question.until()) {
                Columns.Column column = columns.get(number);
                later.computeIfAbsent(column.area(), area -> new long[columns.combinations().size()])[column
                        .combination()] += amount;
            }
        });
        return later;
    }

    /** Takes people who are counted at an area out of what {@link #at} gave. */
    void subtract(Map<String, long[]> sums, String region, int kind, long participants) {
        sums.get(columns.placeOf(region))[kind] -= participants;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return effective.bytes() + known.bytes() + near.bytes() + far.bytes() + logs.bytes() + movements.bytes()
                + columns.bytes();
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
