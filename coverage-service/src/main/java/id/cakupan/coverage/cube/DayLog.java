package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** All that became known on one day, in the order in which it did, with the position of the feed that it reached. */
final class DayLog {

    private static final int STATEMENT = -1;

    /** Does something with participants of an area. */
    interface Taker {
        void take(String region, int kind, long participants);
    }

    private final long positionBefore;
    private final Map<String, String> codes;
    private long[] knownAt = new long[64];
    private int[] positions = new int[64]; // after the one before
    private String[] regions = new String[64];
    private int[] effectiveDays = new int[64];
    private byte[] kinds = new byte[64];
    private long[] amounts = new long[64];
    private int size;

    /**
     * @param positionBefore of the feed when the day began
     * @param codes of areas, each by itself, so that all days share them
     */
    DayLog(long positionBefore, Map<String, String> codes) {
        this.positionBefore = positionBefore;
        this.codes = codes;
    }

    int size() {
        return size;
    }

    /**
     * Adds what became known next.
     *
     * @param knownAt microseconds since 1970
     * @param effectiveOn days since 1970
     * @param kind see {@link Participants#kind}
     */
    void add(long knownAt, long position, String region, int effectiveOn, int kind, long participants) {
        if (size == amounts.length) {
            resize(2 * size);
        }
        this.knownAt[size] = knownAt;
        positions[size] = Math.toIntExact(position - positionBefore);
        regions[size] = codes.computeIfAbsent(region, Function.identity());
        effectiveDays[size] = effectiveOn;
        kinds[size] = (byte) kind;
        amounts[size++] = participants;
    }

    /** Adds a statement, which moves nobody. */
    void addStatement(long knownAt, long position) {
        add(knownAt, position, "", 0, STATEMENT, 0);
    }

    /** Says that the day is over. */
    DayLog settled() {
        resize(size);
        return this;
    }

    private void resize(int capacity) {
        knownAt = Arrays.copyOf(knownAt, capacity);
        positions = Arrays.copyOf(positions, capacity);
        regions = Arrays.copyOf(regions, capacity);
        effectiveDays = Arrays.copyOf(effectiveDays, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        amounts = Arrays.copyOf(amounts, capacity);
    }

    /** The last position of the feed that was known at an instant of the day. */
    long position(Instant known) {
        int entries = knownBy(known);
        return entries == 0 ? positionBefore : positionBefore + positions[entries - 1];
    }

    /** Hands on what takes effect by the end of a day of what was known at an instant of this one. */
    void until(Instant known, LocalDate day, Taker taker) {
        int asOf = (int) day.toEpochDay();
        for (int i = 0, end = knownBy(known); i < end; i++) {
            if (kinds[i] >= 0 && effectiveDays[i] <= asOf) {
                taker.take(regions[i], kinds[i], amounts[i]);
            }
        }
    }

    private int knownBy(Instant known) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, known);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (knownAt[middle] > micros) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
