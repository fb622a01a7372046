package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedEdition;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Of which edition the impact is wanted.
 *
 * @param edition that is compared with the one in use
 * @param levels how many levels of areas inside the scope: 1 or 2
 * @param jump change of a population in percent from which on it is flagged
 */
record ImpactQuestion(String scope, LocalDate asOf, Instant knownAt, String edition, int levels, BigDecimal jump)
        implements
            Question {

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}([.][0-9]{1,2})?");

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("population")
        String population;
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("levels")
        String levels;
        @QueryParam("jump")
        String jump;
    }

    static ImpactQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (asked.population == null || asked.population.isBlank()) {
            wrong.add(Violation.query("population", "Is needed: the edition to compare with the one in use."));
        }
        AskedEdition.check(asked.population, wrong);
        LocalDate asOf = asked.asOf == null ? today
                : AskedDay.of(asked.asOf, today, message -> wrong.add(Violation.query("asOf", message)));
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        if (asked.levels != null && !List.of("1", "2").contains(asked.levels)) {
            wrong.add(Violation.query("levels", "Must be 1 or 2."));
        }
        String jump = asked.jump == null ? "5" : asked.jump;
        if (!PERCENT.matcher(jump).matches()) {
            wrong.add(Violation.query("jump", "Must be a percentage such as 5 or 2.5."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new ImpactQuestion(scope, asOf, knownAt, asked.population, "2".equals(asked.levels) ? 2 : 1,
                new BigDecimal(jump));
    }

    /** The figures in the edition in use. */
    FigureQuestion now() {
        return FigureQuestion.of(scope, asOf, knownAt, null, levels);
    }

    /** The same in the other edition. */
    FigureQuestion then() {
        return FigureQuestion.of(scope, asOf, knownAt, edition, levels);
    }
}
