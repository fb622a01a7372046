package id.cakupan.coverage.predicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedBoundaries;
import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedEdition;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Of which areas the predicates are wanted.
 *
 * @param since day with which the predicates are compared; null for none
 * @param knownAt null for what is known now
 * @param edition population edition; null for the one in use
 * @param levels how many levels of areas inside the scope: 1 or 2
 * @param boundaries day whose boundaries hold for every day, not before {@code asOf}; null for those of each day
 */
record PredicateQuestion(String scope, LocalDate since, LocalDate asOf, Instant knownAt, String edition, int levels,
        LocalDate boundaries)
        implements
            Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("since")
        String since;
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("levels")
        String levels;
        @QueryParam("boundaries")
        String boundaries;
    }

    static PredicateQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate asOf = asked.asOf == null ? today : day("asOf", asked.asOf, today, wrong);
        LocalDate since = asked.since == null ? null : day("since", asked.since, today, wrong);
        if (since != null && asOf != null && since.isAfter(asOf)) {
            wrong.add(Violation.query("since", "Lies after \"asOf\", " + asOf + "; give the earlier day."));
        }
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        if (asked.levels != null && !List.of("1", "2").contains(asked.levels)) {
            wrong.add(Violation.query("levels", "Must be 1 or 2."));
        }
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new PredicateQuestion(scope, since, asOf, knownAt, asked.population, "2".equals(asked.levels) ? 2 : 1,
                boundaries);
    }

    private static LocalDate day(String parameter, String text, LocalDate today, List<Violation> wrong) {
        return AskedDay.of(text, today, message -> wrong.add(Violation.query(parameter, message)));
    }

    FigureQuestion on(LocalDate day, String otherEdition) {
        return FigureQuestion.of(scope, day, knownAt, otherEdition, levels).within(boundaries);
    }
}
