package id.cakupan.enrollment.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** The values of one row on their way from a file into its table; what is wrong is told to the reading. */
public final class RowValues {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_NOTE = 500;

    private final CsvRow row;
    private final CsvReading reading;
    private final Map<String, Object> values = new LinkedHashMap<>();

    RowValues(CsvRow row, CsvReading reading) {
        this.row = row;
        this.reading = reading;
    }

    /** What stands in the file, without spaces around it. */
    public String raw(String column) {
        return row.get(column);
    }

    public RowValues text(String column, int longest) {
        return put(column, reading.text(row, column, longest));
    }

    public RowValues optionalText(String column, int longest) {
        return put(column, reading.optionalText(row, column, longest));
    }

    /** A code of a form; the message says what is wanted where it has another. */
    public RowValues code(String column, String form, String message) {
        return take(column, raw(column).matches(form), message);
    }

    /** As {@link #code}, or null where it is blank. */
    public RowValues optionalCode(String column, String form, String message) {
        return raw(column).isEmpty() ? put(column, null) : code(column, form, message);
    }

    /** One of those that there are. */
    public RowValues known(String column, Set<String> there, String message) {
        return take(column, there.contains(raw(column)), message);
    }

    public RowValues optionalCount(String column, long most) {
        return put(column, reading.optionalCount(row, column, most));
    }

    public RowValues yes(String column) {
        return put(column, reading.yes(row, column));
    }

    public RowValues day(String column) {
        return put(column, reading.day(row, column));
    }

    public RowValues optionalDay(String column) {
        return put(column, reading.optionalDay(row, column));
    }

    public RowValues word(String column, Object[] words) {
        return put(column, reading.word(row, column, words));
    }

    /** As {@link #word}, or null where it is blank. */
    public RowValues optionalWord(String column, Object[] words) {
        return raw(column).isEmpty() ? put(column, null) : word(column, words);
    }

    /** {@code valid_from} and {@code valid_to}, in this order. */
    public RowValues days() {
        LocalDate from = reading.optionalDay(row, "valid_from");
        LocalDate to = reading.optionalDay(row, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            reading.reject(row, "valid_to", "Lies before valid_from; the last day is %s or later.".formatted(from));
        }
        return put("valid_from", from).put("valid_to", to);
    }

    /** {@code source}, which must be there, and {@code note}. */
    public RowValues origin() {
        return text("source", LONGEST_SOURCE).optionalText("note", LONGEST_NOTE);
    }

    public RowValues put(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** Puts the value of a column of the file under the name that the table has for it. */
    public RowValues rename(String column, String inTable) {
        return put(inTable, values.remove(column));
    }

    public void reject(String column, String message) {
        reading.reject(row, column, message);
    }

    Map<String, Object> values() {
        return values;
    }

    private RowValues take(String column, boolean fits, String message) {
        if (!fits) {
            reject(column, message);
        }
        return put(column, raw(column));
    }
}
