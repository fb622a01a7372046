package id.cakupan.coverage.cube;

import java.util.Arrays;

/**
 * Some movements of {@link Apart} that became known one after another. Once it is full they stand by the day of their effect,
 * with running sums now and then, so that all those by a day are found by one sum and a few movements.
 */
final class ApartBlock {

    private static final int STEP = 2048;
    private static final int FULL = 4 * STEP;

    private int[] effectiveDays = new int[8];
    private long[] knownAt = new long[8];
    private int[] columns = new int[8];
    private long[] amounts = new long[8];
    private int size;
    private long firstKnown;
    private long lastKnown;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private long[][] sums; // of the movements before each step, all of them last; null until it is full

    void add(int effectiveOn, long known, int column, long amount) {
        if (size == amounts.length) {
            resize(2 * size);
        }
        effectiveDays[size] = effectiveOn;
        knownAt[size] = known;
        columns[size] = column;
        amounts[size] = amount;
        firstKnown = size == 0 ? known : firstKnown;
        lastKnown = known;
        firstDay = Math.min(firstDay, effectiveOn);
        lastDay = Math.max(lastDay, effectiveOn);
        size++;
        if (size == FULL) {
            sort();
            sum();
        }
    }

    private void resize(int capacity) {
        effectiveDays = Arrays.copyOf(effectiveDays, capacity);
        knownAt = Arrays.copyOf(knownAt, capacity);
        columns = Arrays.copyOf(columns, capacity);
        amounts = Arrays.copyOf(amounts, capacity);
    }

    private void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) effectiveDays[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] days = effectiveDays.clone();
        long[] times = knownAt.clone();
        int[] places = columns.clone();
        long[] people = amounts.clone();
        for (int i = 0; i < size; i++) {
            int from = (int) order[i];
            effectiveDays[i] = days[from];
            knownAt[i] = times[from];
            columns[i] = places[from];
            amounts[i] = people[from];
        }
    }

    private void sum() {
        long[] sum = new long[Arrays.stream(columns).max().orElseThrow() + 1];
        sums = new long[size / STEP + 1][];
        for (int step = 0; step < sums.length; step++) {
            sums[step] = sum.clone();
            for (int i = step * STEP; i < Math.min(size, (step + 1) * STEP); i++) {
                sum[columns[i]] += amounts[i];
            }
        }
    }

    boolean isFull() {
        return sums != null;
    }

    /** When the first of these became known, in microseconds since 1970. */
    long firstKnown() {
        return firstKnown;
    }

    /** When the last of these became known. */
    long lastKnown() {
        return lastKnown;
    }

    /** See {@link Apart#subtractLate}. */
    void subtractLate(long[] total, int day, long known) {
        if (firstDay > day) {
            return;
        }
        if (isFull() && firstKnown > known) {
            addBy(total, day, -1);
            return;
        }
        for (int i = 0; i < size; i++) {
            if (knownAt[i] > known && effectiveDays[i] <= day) {
                total[columns[i]] -= amounts[i];
            }
        }
    }

    /** See {@link Apart#subtractEarly}. */
    void subtractEarly(long[] total, int day, long known) {
        if (lastDay <= day) {
            return;
        }
        if (isFull() && lastKnown <= known) {
            addTimes(total, sums[sums.length - 1], -1);
            addBy(total, day, 1);
            return;
        }
        for (int i = 0; i < size; i++) {
            if (knownAt[i] <= known && effectiveDays[i] > day) {
                total[columns[i]] -= amounts[i];
            }
        }
    }

    /** Adds so many times what takes effect by a day. */
    private void addBy(long[] total, int day, int times) {
        int end = firstAfter(day);
        int step = end / STEP;
        addTimes(total, sums[step], times);
        for (int i = step * STEP; i < end; i++) {
            total[columns[i]] += times * amounts[i];
        }
    }

    private int firstAfter(int day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (effectiveDays[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void addTimes(long[] total, long[] sum, int times) {
        for (int column = 0; column < sum.length; column++) {
            total[column] += times * sum[column];
        }
    }

    /** About how many bytes this takes. */
    long bytes() {
        long ofSums = sums == null ? 0 : (long) sums.length * sums[0].length * Long.BYTES;
        return ofSums + (long) amounts.length * (2 * Integer.BYTES + 2 * Long.BYTES);
    }
}
