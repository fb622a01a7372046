package id.cakupan.coverage.cube;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import id.cakupan.coverage.cube.MovementIndex.Span;

/**
 * Movements of one area, in the order of the day of their effect; those with the same two days and combination are one. 12
 * bytes
 * a row. What comes is put at the end, and into its place when enough of it has come.
 */
final class MovementRows {

    private static final int FEWEST = 8;
    private static final int MOST_UNSORTED = 1024;
    private static final int DAY_BITS = 21; // some 2,800 years before and after 1970
    private static final int KNOWN_BITS = 20;
    private static final int COMBINATION_BITS = 16;
    /** Numbers of combinations are below this. */
    static final int MOST_COMBINATIONS = (1 << COMBINATION_BITS) - 1;
    static final int EARLIEST = 1 << DAY_BITS - 1;

    private long[] keys = new long[FEWEST];
    private int[] people = new int[FEWEST];
    private int size;
    private int sorted;

    private record Row(long key, int people) {
    }

    /**
     * Adds a movement.
     *
     * @param effectiveOn days since 1970
     * @param knownOn the day on which it became known, likewise
     * @param combination number of it
     */
    void add(int effectiveOn, int knownOn, int combination, long participants) {
        long key = key(effectiveOn, knownOn, combination);
        long rest = participants;
        while (rest != 0) {
            int part = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, rest));
            append(key, part);
            rest -= part;
        }
        if (size - sorted > Math.max(MOST_UNSORTED, sorted / 8)) {
            merge();
        }
    }

    private static long key(int effectiveOn, int knownOn, int combination) {
        long day = Math.max(0, Math.min(2L * EARLIEST - 1, (long) effectiveOn + EARLIEST));
        return (day << KNOWN_BITS | knownOn) << COMBINATION_BITS | combination;
    }

    private void append(long key, int part) {
        if (size == keys.length) {
            int capacity = Math.max(FEWEST, size + size / 2);
            keys = Arrays.copyOf(keys, capacity);
            people = Arrays.copyOf(people, capacity);
        }
        keys[size] = key;
        people[size++] = part;
    }

    private void merge() {
        Row[] late = new Row[size - sorted];
        for (int i = 0; i < late.length; i++) {
            late[i] = new Row(keys[sorted + i], people[sorted + i]);
        }
        Arrays.sort(late, Comparator.comparingLong(Row::key));
        long[] oldKeys = keys;
        int[] oldPeople = people;
        int old = sorted;
        keys = new long[size];
        people = new int[size];
        size = 0;
        int next = 0;
        for (int i = 0; i < old; i++) {
            while (next < late.length && late[next].key() <= oldKeys[i]) {
                join(late[next].key(), late[next++].people());
            }
            join(oldKeys[i], oldPeople[i]);
        }
        while (next < late.length) {
            join(late[next].key(), late[next++].people());
        }
        keys = Arrays.copyOf(keys, size);
        people = Arrays.copyOf(people, size);
        sorted = size;
    }

    /** Puts a row at the end, or into the last one if that has its key; what comes to nobody is no row. */
    private void join(long key, int part) {
        if (size == 0 || keys[size - 1] != key || Math.abs((long) people[size - 1] + part) > Integer.MAX_VALUE) {
            append(key, part);
            return;
        }
        people[size - 1] += part;
        if (people[size - 1] == 0) {
            size--;
        }
    }

    /**
     * Adds up some movements.
     *
     * @param byCombination where to add them, by the number of their combination
     */
    void sum(Span span, long[] byCombination) {
        int knownBy = span.knownBy();
        int end = firstAfter(span.until());
        for (int i = firstAfter(span.after()); i < end; i++) {
            add(i, knownBy, byCombination);
        }
        long from = key(span.after() + 1, 0, 0);
        long to = key(span.until() + 1, 0, 0);
        for (int i = sorted; i < size; i++) {
            if (keys[i] >= from && keys[i] < to) {
                add(i, knownBy, byCombination);
            }
        }
    }

    private void add(int place, int knownBy, long[] byCombination) {
        long key = keys[place];
        if (knownOn(key) <= knownBy) {
            byCombination[(int) (key & MOST_COMBINATIONS)] += people[place];
        }
    }

    /**
     * Says on which days something became known that comes to anybody.
     *
     * @param after days since 1970; the days that are told come after it
     * @param days where to set a bit for each, by its distance from {@code after}
     */
    void knownAfter(int after, BitSet days) {
        Map<Long, Long> late = new HashMap<>();
        for (int i = sorted; i < size; i++) {
            late.merge(keys[i], (long) people[i], Long::sum);
        }
        for (int i = 0; i < sorted; i++) {
            int part = people[i];
            if (late.computeIfPresent(keys[i], (key, sum) -> sum + part) == null && knownOn(keys[i]) > after) {
                days.set(knownOn(keys[i]) - after);
            }
        }
        late.forEach((key, sum) -> {
            if (sum != 0 && knownOn(key) > after) {
                days.set(knownOn(key) - after);
            }
        });
    }

    private static int knownOn(long key) {
        return (int) (key >>> COMBINATION_BITS & (1 << KNOWN_BITS) - 1);
    }

    private int firstAfter(int day) {
        // a key between two days, which no movement has
        return -Arrays.binarySearch(keys, 0, sorted, key(day + 1, 0, 0) - 1) - 1;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return (long) keys.length * (Long.BYTES + Integer.BYTES);
    }
}
