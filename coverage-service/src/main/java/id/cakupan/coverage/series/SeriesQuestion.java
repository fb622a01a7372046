package id.cakupan.coverage.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedBoundaries;
import id.cakupan.coverage.AskedEdition;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which series of figures is wanted.
 *
 * @param boundaries day whose boundaries hold; null for those of each day
 * @param knownAt null for what is known now
 * @param edition population edition of all figures; null for the one in use on each day
 * @param children whether the areas directly inside the scope are wanted, too
 */
record SeriesQuestion(String scope, Days days, LocalDate boundaries, Instant knownAt, String edition,
        boolean children) implements Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked extends Days.Asked {
        @QueryParam("children")
        String children;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("boundaries")
        String boundaries;
    }

    static SeriesQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Days days = Days.of(asked, today, wrong);
        if (asked.children != null && !List.of("true", "false").contains(asked.children)) {
            wrong.add(Violation.query("children", "Must be true or false."));
        }
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new SeriesQuestion(scope, days, boundaries, knownAt, asked.population, "true".equals(asked.children));
    }

    FigureQuestion on(LocalDate day) {
        return FigureQuestion.of(scope, day, knownAt, edition).within(boundaries);
    }
}
