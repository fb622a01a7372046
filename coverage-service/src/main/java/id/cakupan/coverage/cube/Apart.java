package id.cakupan.coverage.cube;

import java.util.Arrays;

/** Movements that became known on another day than they take effect, in the order in which they became known. */
final class Apart {

    private int[] knownDays = new int[0];
    private int[] effectiveDays = new int[0];
    private int[] columns = new int[0];
    private long[] amounts = new long[0];
    private int size;

    void add(int effectiveOn, int knownOn, int column, long amount) {
        if (size == amounts.length) {
            int capacity = size + Math.max(8, size / 4);
            knownDays = Arrays.copyOf(knownDays, capacity);
            effectiveDays = Arrays.copyOf(effectiveDays, capacity);
            columns = Arrays.copyOf(columns, capacity);
            amounts = Arrays.copyOf(amounts, capacity);
        }
        knownDays[size] = knownOn;
        effectiveDays[size] = effectiveOn;
        columns[size] = column;
        amounts[size++] = amount;
    }

    /** Takes out of a total what takes effect by a day and became known after one day and by another. */
    void subtractEffectiveBy(long[] total, int day, int knownAfter, int knownBy) {
        for (int i = firstKnownAfter(knownAfter), end = firstKnownAfter(knownBy); i < end; i++) {
            if (effectiveDays[i] <= day) {
                total[columns[i]] -= amounts[i];
            }
        }
    }

    /** Takes out of a total what takes effect after a day and became known after one day and by another. */
    void subtractEffectiveAfter(long[] total, int day, int knownAfter, int knownBy) {
        for (int i = firstKnownAfter(knownAfter), end = firstKnownAfter(knownBy); i < end; i++) {
            if (effectiveDays[i] > day) {
                total[columns[i]] -= amounts[i];
            }
        }
    }

    private int firstKnownAfter(int day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (knownDays[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return (long) amounts.length * (3 * Integer.BYTES + Long.BYTES);
    }
}
