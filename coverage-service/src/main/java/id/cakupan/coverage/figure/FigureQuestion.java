package id.cakupan.coverage.figure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.cakupan.coverage.AskedDay;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * What is asked of a figure.
 *
 * @param asOf day, its end
 * @param knownAt null for what is known now
 * @param edition population edition to use; null for the default one
 * @param reports whether published figures and utilisation are wanted
 * @param levels how many levels of areas inside the scope are wanted: 1 or 2
 */
record FigureQuestion(String scope, LocalDate asOf, Instant knownAt, String edition, boolean reports,
        int levels) {

    /** The parameters as they were sent, each null where it was left out. */
    record Asked(String asOf, String knownAt, String population, String reports, String levels) {
    }

    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-.{1,60}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> LEVELS = Set.of("1", "2");
    private static final int LONGEST_EDITION = 60;

    /** The same scope and instant on a day, in the edition in use then. */
    FigureQuestion on(LocalDate day) {
        return new FigureQuestion(scope, day, knownAt, null, false, 1);
    }

    static FigureQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate day = asked.asOf() == null ? today
                : AskedDay.of(asked.asOf(), today, message -> wrong.add(Violation.query("asOf", message)));
        Instant instant = asked.knownAt() == null ? null : instant(asked.knownAt(), wrong);
        if (asked.population() != null && asked.population().length() > LONGEST_EDITION) {
            wrong.add(Violation.query("population", "Is longer than 60 characters; see /api/v1/populations for editions."));
        }
        if (asked.reports() != null && !YES_OR_NO.contains(asked.reports())) {
            wrong.add(Violation.query("reports", "Must be true or false."));
        }
        if (asked.levels() != null && !LEVELS.contains(asked.levels())) {
            wrong.add(Violation.query("levels", "Must be 1 or 2."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new FigureQuestion(scope, day, instant, asked.population(), "true".equals(asked.reports()),
                "2".equals(asked.levels()) ? 2 : 1);
    }

    private static Instant instant(String text, List<Violation> wrong) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // no such instant: the sentence below says what is wanted
        }
        wrong.add(Violation.query("knownAt", "Must be an instant such as 2026-11-21T03:00:00Z."));
        return null;
    }
}
