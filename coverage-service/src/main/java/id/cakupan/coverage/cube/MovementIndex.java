package id.cakupan.coverage.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.cube.CellIndex.Cell;

/**
 * Movements of many areas by what they have in common, for any days of effect, as known by the end of any day. Is given up when
 * it would take more memory than it may: then the database must be asked.
 */
final class MovementIndex {

    private final long mostBytes;
    private final Map<Combination, Integer> numbers = new HashMap<>();
    private final List<Combination> combinations = new ArrayList<>();
    private final List<MovementRows> areas = new ArrayList<>();
    private boolean whole = true;

    MovementIndex(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Whether all is here. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Adds a cell that is counted.
     *
     * @param area number of the area where it counts
     */
    void add(int area, Cell cell) {
        if (!whole) {
            return;
        }
        while (areas.size() <= area) {
            areas.add(new MovementRows());
        }
        int combination = numbers.computeIfAbsent(cell.combination(), added -> {
            combinations.add(added);
            return combinations.size() - 1;
        });
        if (combination >= MovementRows.MOST_COMBINATIONS) {
            giveUp();
            return;
        }
        areas.get(area).add(cell.effectiveOn(), CellIndex.day(cell.knownAt()), combination, cell.participants());
    }

    /** Gives all up if it takes too much. */
    void settle() {
        if (bytes() > mostBytes) {
            giveUp();
        }
    }

    private void giveUp() {
        whole = false;
        areas.clear();
    }

    /** What takes effect in an area after a day and by another and became known by the end of a third; none that is 0. */
    Map<Combination, Long> sums(int area, int after, int until, int knownBy) {
        Map<Combination, Long> found = new HashMap<>();
        if (area < areas.size()) {
            long[] sums = new long[combinations.size()];
            areas.get(area).sum(after, until, knownBy, sums);
            for (int number = 0; number < sums.length; number++) {
                if (sums[number] != 0) {
                    found.put(combinations.get(number), sums[number]);
                }
            }
        }
        return found;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return areas.stream().mapToLong(MovementRows::bytes).sum();
    }
}
