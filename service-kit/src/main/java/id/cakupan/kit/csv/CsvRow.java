package id.cakupan.kit.csv;

import java.util.Map;

import id.cakupan.kit.Violation;

/** One row of an uploaded table. */
public final class CsvRow {

    private final int number;
    private final Map<String, Integer> places;
    private final String[] values;

    CsvRow(int number, Map<String, Integer> places, String[] values) {
        this.number = number;
        this.places = places;
        this.values = values.clone();
    }

    /** Its place in the file as a spreadsheet counts it: from 1, header and blank lines included. */
    public int number() {
        return number;
    }

    /** The value of a column without spaces around it; blank where there is none. */
    public String get(String column) {
        Integer place = places.get(column);
        return place == null ? "" : values[place].strip();
    }

    /** Says what is wrong in one column and how to mend it. */
    public Violation wrong(String column, String message) {
        return new Violation("row " + number + ", column " + column, "file", message);
    }
}
