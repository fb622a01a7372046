package id.cakupan.enrollment.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/**
 * The days that a caller asks for.
 *
 * @param from first, or null for no limit
 * @param to last, or null for no limit
 */
public record AskedDays(LocalDate from, LocalDate to) {

    /** Every day. */
    public static final AskedDays ALL = new AskedDays(null, null);

    /** The day of a query parameter, or every day where it is null. */
    public static AskedDays on(String field, String text) {
        return between(field, text, field, text);
    }

    /** From the day of one query parameter to that of another; null is no limit. */
    public static AskedDays between(String fromField, String from, String toField, String to) {
        List<Violation> violations = new ArrayList<>();
        LocalDate first = day(fromField, from, violations);
        LocalDate last = fromField.equals(toField) ? first : day(toField, to, violations);
        if (first != null && last != null && last.isBefore(first)) {
            violations.add(Violation.query(toField, "Lies before %s; swap the two.".formatted(fromField)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new AskedDays(first, last);
    }

    /** The day of a query parameter, null where it is null or wrong. */
    public static LocalDate day(String field, String text, List<Violation> violations) {
        LocalDate day = text == null ? null : CsvReading.dayOf(text).orElse(null);
        if (text != null && day == null) {
            violations.add(Violation.query(field, "Must be a date such as 2023-09-01."));
        }
        return day;
    }
}
