package id.cakupan.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The day that a figure is asked for. */
public final class AskedDay {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private AskedDay() {
    }

    /**
     * Reads a day such as 2023-09-01 that is not after today.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    public static LocalDate of(String text, LocalDate today, Consumer<String> wrong) {
        LocalDate day = of(text, wrong);
        if (day != null && day.isAfter(today)) {
            wrong.accept("Lies in the future; give today, " + today + ", or an earlier day.");
            return null;
        }
        return day;
    }

    /**
     * Reads a day such as 2023-09-01.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    public static LocalDate of(String text, Consumer<String> wrong) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // no such day: the sentence below says what is wanted
        }
        wrong.accept("Must be a date such as 2023-09-01.");
        return null;
    }
}
