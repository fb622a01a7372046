package id.cakupan.kit.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Reads values of rows and collects everything that is wrong. A value that is wrong is read as null. */
public final class CsvReading {

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");

    private final List<Violation> wrong = new ArrayList<>();

    /** A text that must be there. */
    public String text(CsvRow row, String column, int longest) {
        String value = optionalText(row, column, longest);
        if (value == null && row.get(column).isEmpty()) {
            reject(row, column, "Is missing; give a text of at most " + longest + " characters.");
        }
        return value;
    }

    /** A text, or null where it is blank. */
    public String optionalText(CsvRow row, String column, int longest) {
        String value = row.get(column);
        if (value.length() > longest) {
            reject(row, column, "Is longer than " + longest + " characters; shorten it.");
            return null;
        }
        if (!isLegible(value)) {
            reject(row, column, "Has a character that cannot be printed; take it out.");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    /** Whether a text has whole characters only and none that steer a device, but for tabs and line ends. */
    public static boolean isLegible(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
    }

    /** A day such as 2023-09-01. */
    public LocalDate day(CsvRow row, String column) {
        LocalDate day = dayOf(row.get(column)).orElse(null);
        if (day == null) {
            reject(row, column, "Must be a date such as 2023-09-01.");
        }
        return day;
    }

    /** The day that a text names, such as 2023-09-01; the years have four digits, the first is 1000. */
    public static Optional<LocalDate> dayOf(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day, or null where it is blank. */
    public LocalDate optionalDay(CsvRow row, String column) {
        return row.get(column).isEmpty() ? null : day(row, column);
    }

    /** {@code yes} or {@code no}; blank is no. */
    public boolean yes(CsvRow row, String column) {
        String value = row.get(column);
        if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
            reject(row, column, "Must be yes or no.");
        }
        return value.equals("yes");
    }

    /** A whole number from 1 to a limit, or null where it is blank. */
    public Long optionalCount(CsvRow row, String column, long most) {
        return row.get(column).isEmpty() ? null : count(row, column, most);
    }

    /** A whole number from 1 to a limit. */
    public Long count(CsvRow row, String column, long most) {
        String value = row.get(column);
        if (WHOLE.matcher(value).matches()) {
            long number = Long.parseLong(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        reject(row, column, "Must be a whole number from 1 to " + most + ", without separators.");
        return null;
    }

    /** One of a closed set of words. */
    public <T> T word(CsvRow row, String column, T[] words) {
        String value = row.get(column);
        for (T word : words) {
            if (word.toString().equals(value)) {
                return word;
            }
        }
        reject(row, column, "Must be one of " + String.join(", ", Arrays.stream(words).map(Object::toString).toList()) + ".");
        return null;
    }

    /** Notes what is wrong in a column and how to mend it. */
    public void reject(CsvRow row, String column, String message) {
        wrong.add(row.wrong(column, message));
    }

    /** How much was wrong so far. */
    public int errors() {
        return wrong.size();
    }

    /** Refuses the whole file if anything was wrong. */
    public void finish() {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
