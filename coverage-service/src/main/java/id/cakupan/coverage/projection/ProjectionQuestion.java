package id.cakupan.coverage.projection;

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
 * Of which scope and day the way to the targets is wanted.
 *
 * @param knownAt null for what is known now
 * @param edition population edition; null for the one in use
 * @param boundaries day whose boundaries hold, not before {@code asOf}; null for those of {@code asOf}
 */
record ProjectionQuestion(String scope, LocalDate asOf, Instant knownAt, String edition, LocalDate boundaries)
        implements
            Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("boundaries")
        String boundaries;
    }

    static ProjectionQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate asOf = asked.asOf == null ? today
                : AskedDay.of(asked.asOf, today, message -> wrong.add(Violation.query("asOf", message)));
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new ProjectionQuestion(scope, asOf, knownAt, asked.population, boundaries);
    }

    FigureQuestion on(LocalDate day) {
        return FigureQuestion.of(scope, day, knownAt, edition).within(boundaries);
    }
}
