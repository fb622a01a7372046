package id.cakupan.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import id.cakupan.kit.Violation;

/** Within which boundaries areas and territories are wanted. */
public final class AskedBoundaries {

    private AskedBoundaries() {
    }

    /**
     * The day whose boundaries are wanted: today for {@code as-is}; null for those of each figure's own day, {@code as-was} or
     * unsaid.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    public static LocalDate of(String text, LocalDate today, List<Violation> wrong) {
        return of(text, today, message -> wrong.add(Violation.query("boundaries", message)));
    }

    /**
     * The same of what does not stand in the query.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    public static LocalDate of(String text, LocalDate today, Consumer<String> wrong) {
        if (text == null || text.equals("as-was")) {
            return null;
        }
        if (!text.equals("as-is")) {
            wrong.accept("Must be as-was, the boundaries of each figure's own day, or as-is, those of today.");
            return null;
        }
        return today;
    }
}
