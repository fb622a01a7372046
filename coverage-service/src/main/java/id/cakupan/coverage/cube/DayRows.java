package id.cakupan.coverage.cube;

import java.util.Arrays;

/**
 * Sums by day, each with all days before it, of many columns at once: a row for each day on which something happens, so that
 * one question reads one piece of memory. May be added to in any order of days; rows are summed up when {@link #settle} is
 * called, which must come before one is asked for.
 */
final class DayRows {

    private int[] days = new int[16];
    private long[][] rows = new long[16][];
    private int size;
    private int settled; // from here on a row holds what happens on its day alone

    void add(int day, int column, long amount) {
        int place = size > 0 && days[size - 1] == day ? size - 1 : Arrays.binarySearch(days, 0, size, day);
        if (place < 0) {
            place = -place - 1;
            unsettle(place);
            insert(place, day);
        } else {
            unsettle(place);
        }
        if (rows[place].length <= column) {
            rows[place] = Arrays.copyOf(rows[place], Math.max(column + 1, widest()));
        }
        rows[place][column] += amount;
    }

    private int widest() {
        return size == 0 ? 0 : rows[size - 1].length;
    }

    void settle() {
        for (int i = Math.max(settled, 1); i < size; i++) {
            long[] before = rows[i - 1];
            if (rows[i].length < before.length) {
                rows[i] = Arrays.copyOf(rows[i], before.length);
            }
            for (int column = 0; column < before.length; column++) {
                rows[i][column] += before[column];
            }
        }
        settled = size;
    }

    private void unsettle(int place) {
        for (int i = settled - 1; i >= Math.max(place, 1); i--) {
            long[] before = rows[i - 1];
            for (int column = 0; column < before.length; column++) {
                rows[i][column] -= before[column];
            }
        }
        settled = Math.min(settled, place);
    }

    private void insert(int place, int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        System.arraycopy(days, place, days, place + 1, size - place);
        System.arraycopy(rows, place, rows, place + 1, size - place);
        days[place] = day;
        rows[place] = new long[widest()];
        size++;
    }

    /** The sums at the end of a day, in an array of their own with so many columns. */
    long[] at(int day, int columns) {
        int place = Arrays.binarySearch(days, 0, size, day);
        int last = place < 0 ? -place - 2 : place;
        return last < 0 ? new long[columns] : Arrays.copyOf(rows[last], columns);
    }

    /** About how many bytes this takes. */
    long bytes() {
        return (long) size * (Integer.BYTES + (long) widest() * Long.BYTES);
    }
}
