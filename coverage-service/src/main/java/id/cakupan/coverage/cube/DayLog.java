package id.cakupan.coverage.cube;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** All that became known on one day, in the order in which it did, with the position of the feed that it reached. */
final class DayLog {

    /** Microseconds of a day. */
    static final long MICROS = TimeUnit.DAYS.toMicros(1);

    private static final int COLUMN_BITS = 26; // 37 and a sign are left
    private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;
    private static final int OVERHEAD_BYTES = 150;

    private final int day;
    private final long morning; // microseconds since 1970
    private final long positionBefore;
    private long[] moments = new long[16]; // microseconds since the morning, and the column
    private int[] positions = new int[16]; // after the first one
    private short[] ahead = new short[16]; // days from effect to knowledge
    private byte[] small = new byte[16];
    private long[] large; // in place of the small amounts as soon as one does not fit
    private long firstPosition;
    private int size;

    /** @param positionBefore of the feed when the day began */
    DayLog(int day, long positionBefore) {
        this.day = day;
        morning = CellIndex.morning(day);
        this.positionBefore = positionBefore;
    }

    /** Does something with what became known. */
    interface Taker {
        void take(int column, int effectiveOn, long amount);
    }

    /**
     * Adds what became known next; an amount of 0 for what moves nobody who is counted.
     *
     * @param knownAt microseconds since 1970
     * @param ahead days from effect to knowledge
     */
    void add(long knownAt, long position, int column, short ahead, long amount) {
        if (size == moments.length) {
            resize(size + size / 2);
        }
        if (large == null && amount != (byte) amount) {
            widen();
        }
        moments[size] = knownAt - morning << COLUMN_BITS | column;
        firstPosition = size == 0 ? position : firstPosition;
        this.ahead[size] = ahead;
        positions[size] = Math.toIntExact(position - firstPosition);
        if (large == null) {
            small[size] = (byte) amount;
        } else {
            large[size] = amount;
        }
        size++;
    }

    private void widen() {
        large = new long[moments.length];
        for (int i = 0; i < size; i++) {
            large[i] = small[i];
        }
        small = null;
    }

    /** Says that the day is over. */
    void settle() {
        resize(size);
    }

    private void resize(int capacity) {
        moments = Arrays.copyOf(moments, capacity);
        positions = Arrays.copyOf(positions, capacity);
        ahead = Arrays.copyOf(ahead, capacity);
        if (large == null) {
            small = Arrays.copyOf(small, capacity);
        } else {
            large = Arrays.copyOf(large, capacity);
        }
    }

    /** The last position of the feed that was known at a time, which may lie after the day. */
    long position(long known) {
        int entries = knownBy(known);
        return entries == 0 ? positionBefore : firstPosition + positions[entries - 1];
    }

    /** Hands on what became known after a time of the day. */
    void eachAfter(long known, Taker taker) {
        for (int i = knownBy(known); i < size; i++) {
            long amount = large == null ? small[i] : large[i];
            if (amount != 0) {
                taker.take((int) moments[i] & COLUMN_MASK, day - ahead[i], amount);
            }
        }
    }

    private int knownBy(long known) {
        long last = Math.min(known - morning, MICROS) << COLUMN_BITS | COLUMN_MASK;
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments[middle] > last) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** About how many bytes this takes. */
    long bytes() {
        int amount = large == null ? Byte.BYTES : Long.BYTES;
        return OVERHEAD_BYTES + (long) moments.length * (Long.BYTES + Integer.BYTES + Short.BYTES + amount);
    }
}
