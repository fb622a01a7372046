package id.cakupan.coverage.cube;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The movements of one area by two days: that on which each takes effect and that on which it became known. What was in
 * effect by a day as known by another is all that was in effect, without what became known later; or all that was known,
 * without what takes effect later: whichever day comes first, few movements lie between the two.
 */
final class AreaCells {

    /** Beyond so many days between effect and knowledge a movement is kept with all others that became known with it. */
    static final int LONG = 62;

    private final DaySums effective = new DaySums();
    private final DaySums known = new DaySums();
    private final NavigableMap<Integer, DaySums> byKnownDay = new TreeMap<>();
    // the others whose two days differ, in the order in which they became known
    private int[] knownDays = new int[0];
    private int[] effectiveDays = new int[0];
    private byte[] kinds = new byte[0];
    private long[] amounts = new long[0];
    private int size;
    private boolean settled = true;

    /** Adds a movement; none that was added before may have become known on a later day. */
    void add(int effectiveOn, int knownOn, int kind, long participants) {
        effective.add(effectiveOn, kind, participants);
        known.add(knownOn, kind, participants);
        if (Math.abs(knownOn - effectiveOn) > LONG) {
            byKnownDay.computeIfAbsent(knownOn, day -> new DaySums()).add(effectiveOn, kind, participants);
        } else if (knownOn != effectiveOn) {
            append(effectiveOn, knownOn, kind, participants);
        }
        settled = false;
    }

    void settle() {
        if (!settled) {
            effective.settle();
            known.settle();
            byKnownDay.values().forEach(DaySums::settle);
            settled = true;
        }
    }

    /** Adds to a total what takes effect by the end of a day, as known at the end of another. */
    void addTo(long[] total, int day, int knownBy) {
        if (day <= knownBy) {
            effective.addTo(total, day, 1);
            for (int i = firstKnownAfter(knownBy); i < size && knownDays[i] <= day + LONG; i++) {
                if (effectiveDays[i] <= day) {
                    total[kinds[i]] -= amounts[i];
                }
            }
            byKnownDay.tailMap(knownBy, false).values().forEach(sums -> sums.addTo(total, day, -1));
        } else {
            known.addTo(total, knownBy, 1);
            for (int i = firstKnownAfter(day - LONG); i < size && knownDays[i] <= knownBy; i++) {
                if (effectiveDays[i] > day) {
                    total[kinds[i]] -= amounts[i];
                }
            }
            byKnownDay.headMap(knownBy, true).values().forEach(sums -> {
                sums.addTo(total, Integer.MAX_VALUE, -1);
                sums.addTo(total, day, 1);
            });
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

    private void append(int effectiveOn, int knownOn, int kind, long participants) {
        if (size == amounts.length) {
            int capacity = size + Math.max(2, size / 4);
            knownDays = Arrays.copyOf(knownDays, capacity);
            effectiveDays = Arrays.copyOf(effectiveDays, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            amounts = Arrays.copyOf(amounts, capacity);
        }
        knownDays[size] = knownOn;
        effectiveDays[size] = effectiveOn;
        kinds[size] = (byte) kind;
        amounts[size++] = participants;
    }
}
