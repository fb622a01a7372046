package id.cakupan.coverage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import id.cakupan.kit.Violation;

/** The instant as of whose knowledge something is asked. */
public final class AskedInstant {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-.{1,60}");

    private AskedInstant() {
    }

    /**
     * Reads an instant such as 2026-11-21T03:00:00Z, to the microsecond; null where there is none.
     *
     * @param parameter name of the query parameter
     * @param wrong is told what is wrong; the answer is null then
     */
    public static Instant of(String parameter, String text, List<Violation> wrong) {
        return of(text, message -> wrong.add(Violation.query(parameter, message)));
    }

    /**
     * The same from elsewhere.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    public static Instant of(String text, Consumer<String> wrong) {
        if (text == null) {
            return null;
        }
        try {
            if (FORM.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // no such instant: the sentence below says what is wanted
        }
        wrong.accept("Must be an instant such as 2026-11-21T03:00:00Z.");
        return null;
    }
}
