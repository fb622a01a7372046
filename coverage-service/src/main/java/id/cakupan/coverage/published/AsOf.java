package id.cakupan.coverage.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day, month or year of a published figure.
 *
 * @param first the day, or the first day of the month or year; with it a month is compared, a year is not
 */
public record AsOf(LocalDate first, Grain grain) {

    private static final Pattern TEXT = Pattern.compile("[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");

    /** How exactly a report says when. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** Reads {@code 2023-09-01}, {@code 2022-08} or {@code 2023}; empty where it is none of these. */
    static Optional<AsOf> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        Grain grain = switch (text.length()) {
            case 4 -> Grain.YEAR;
            case 7 -> Grain.MONTH;
            default -> Grain.DAY;
        };
        try {
            return Optional.of(new AsOf(LocalDate.parse(text + "-01-01".substring(text.length() - 4)), grain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
