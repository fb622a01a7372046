package id.cakupan.coverage.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import id.cakupan.coverage.cube.CellIndex.Cell;

/**
 * Numbers, from 0, for areas, for the places where they count, for what movements have in common, and for an area and a
 * combination together. Grows; only {@link #placeOf} may be asked while it does.
 */
final class Columns {

    static final int KINDS = 3;

    private static final int NONE = -1;
    private static final int BYTES = 40; // of a column with its place in the lists

    /**
     * Movements of an area that are alike.
     *
     * @param area number of the area
     * @param combination number of the combination
     * @param cell which of the {@link Participants} of its place they are, counted over all places
     */
    record Column(int number, int area, int combination, int cell) {
    }

    private final UnaryOperator<String> place;
    private final Map<String, Integer> areaNumbers = new HashMap<>();
    private final Map<String, Integer> placeNumbers = new HashMap<>();
    private final Map<Combination, Integer> combinationNumbers = new HashMap<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> places = new CopyOnWriteArrayList<>();
    private final List<Combination> combinations = new ArrayList<>();
    private final Map<String, String> placeOf = new ConcurrentHashMap<>();
    private final List<int[]> numbers = new ArrayList<>(); // of columns, by area and combination
    private final List<Column> columns = new ArrayList<>();

    /** @param place from the code of an area to that of the one which is counted in its stead */
    Columns(UnaryOperator<String> place) {
        this.place = place;
    }

    /** Finds the place of an area, for which it may have to be asked where it counts; its number. */
    int locate(String region) {
        Integer known = areaNumbers.get(region);
        if (known != null) {
            return known;
        }
        String counted = place.apply(region);
        placeOf.put(region, counted);
        placeNumbers.computeIfAbsent(counted, code -> {
            places.add(code);
            return places.size() - 1;
        });
        areas.add(region);
        numbers.add(new int[0]);
        areaNumbers.put(region, areas.size() - 1);
        return areas.size() - 1;
    }

    /** The column of a cell that is counted. */
    Column of(Cell cell) {
        int area = locate(cell.region());
        int combination = combinationNumbers.computeIfAbsent(cell.combination(), added -> {
            combinations.add(added);
            return combinations.size() - 1;
        });
        int[] ofArea = numbers.get(area);
        if (combination >= ofArea.length) {
            ofArea = Arrays.copyOf(ofArea, combination + 1);
            Arrays.fill(ofArea, numbers.get(area).length, ofArea.length, NONE);
            numbers.set(area, ofArea);
        }
        if (ofArea[combination] == NONE) {
            ofArea[combination] = columns.size();
            columns.add(new Column(columns.size(), area, combination,
                    placeNumbers.get(placeOf.get(cell.region())) * KINDS + cell.kind()));
        }
        return columns.get(ofArea[combination]);
    }

    Column get(int number) {
        return columns.get(number);
    }

    /** The code of the area where another one counts, which must have been {@linkplain #locate found} before. */
    String placeOf(String region) {
        return placeOf.get(region);
    }

    /** Codes of the places, by number. */
    List<String> places() {
        return places;
    }

    /** Codes of the areas, by number. */
    List<String> areas() {
        return areas;
    }

    /** The number of an area; null where nothing moved in it. */
    Integer numberOf(String region) {
        return areaNumbers.get(region);
    }

    /** About how many bytes this takes. */
    long bytes() {
        return (long) columns.size() * BYTES;
    }

    /** Combinations by number. */
    List<Combination> combinations() {
        return combinations;
    }
}
