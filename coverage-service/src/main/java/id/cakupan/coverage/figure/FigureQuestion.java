package id.cakupan.coverage.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedBoundaries;
import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedEdition;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.moment.Question;
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
 * @param boundaries day whose boundaries hold, not before {@code asOf}; null for those of {@code asOf}
 */
public record FigureQuestion(String scope, LocalDate asOf, Instant knownAt, String edition, boolean reports,
        int levels, LocalDate boundaries) implements Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("reports")
        String reports;
        @QueryParam("levels")
        String levels;
        @QueryParam("boundaries")
        String boundaries;
    }

    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> LEVELS = Set.of("1", "2");

    /** The same question of a day alone: no reports, one level, boundaries of the day. */
    public static FigureQuestion of(String scope, LocalDate asOf, Instant knownAt, String edition) {
        return of(scope, asOf, knownAt, edition, 1);
    }

    /** The same with so many levels. */
    public static FigureQuestion of(String scope, LocalDate asOf, Instant knownAt, String edition, int levels) {
        return new FigureQuestion(scope, asOf, knownAt, edition, false, levels, null);
    }

    /** The same within the boundaries of another day; null for those of its own. */
    public FigureQuestion within(LocalDate otherBoundaries) {
        return new FigureQuestion(scope, asOf, knownAt, edition, reports, levels, otherBoundaries);
    }

    /** The same scope and instant on a day, in the edition in use then. */
    FigureQuestion on(LocalDate day) {
        return new FigureQuestion(scope, day, knownAt, null, false, 1, null);
    }

    /** The day whose boundaries hold. */
    LocalDate boundaryDay() {
        return boundaries == null ? asOf : boundaries;
    }

    static FigureQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate day = asked.asOf == null ? today
                : AskedDay.of(asked.asOf, today, message -> wrong.add(Violation.query("asOf", message)));
        Instant instant = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (asked.reports != null && !YES_OR_NO.contains(asked.reports)) {
            wrong.add(Violation.query("reports", "Must be true or false."));
        }
        if (asked.levels != null && !LEVELS.contains(asked.levels)) {
            wrong.add(Violation.query("levels", "Must be 1 or 2."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new FigureQuestion(scope, day, instant, asked.population, "true".equals(asked.reports),
                "2".equals(asked.levels) ? 2 : 1, boundaries);
    }
}
