package id.cakupan.coverage.cube;

import java.util.Arrays;

/**
 * Participants by day, each with all days before it. Movements may be added in any order of days; they are summed up when
 * {@link #settle} is called, which must come before a sum is asked for.
 */
final class DaySums {

    static final int KINDS = 3;

    private int[] days = new int[1];
    private long[] sums = new long[KINDS];
    private int size;
    private int settled; // from here on a place holds what moved on its day alone

    void add(int day, int kind, long participants) {
        int place = Arrays.binarySearch(days, 0, size, day);
        if (place < 0) {
            place = -place - 1;
            unsettle(place);
            insert(place, day);
        } else {
            unsettle(place);
        }
        sums[place * KINDS + kind] += participants;
    }

    void settle() {
        for (int i = Math.max(settled, 1) * KINDS; i < size * KINDS; i++) {
            sums[i] += sums[i - KINDS];
        }
        settled = size;
    }

    /** Adds the sum at the end of a day to a total, {@code sign} times. */
    void addTo(long[] total, int day, int sign) {
        int place = Arrays.binarySearch(days, 0, size, day);
        int last = place < 0 ? -place - 2 : place;
        if (last >= 0) {
            for (int kind = 0; kind < KINDS; kind++) {
                total[kind] += sign * sums[last * KINDS + kind];
            }
        }
    }

    private void unsettle(int place) {
        for (int i = settled * KINDS - 1; i >= Math.max(place, 1) * KINDS; i--) {
            sums[i] -= sums[i - KINDS];
        }
        settled = Math.min(settled, place);
    }

    private void insert(int place, int day) {
        if (size == days.length) {
            int capacity = size + Math.max(2, size / 4);
            days = Arrays.copyOf(days, capacity);
            sums = Arrays.copyOf(sums, capacity * KINDS);
        }
        System.arraycopy(days, place, days, place + 1, size - place);
        System.arraycopy(sums, place * KINDS, sums, (place + 1) * KINDS, (size - place) * KINDS);
        days[place] = day;
        Arrays.fill(sums, place * KINDS, (place + 1) * KINDS, 0);
        size++;
    }
}
