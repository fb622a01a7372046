package id.cakupan.coverage.export;

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
import id.cakupan.coverage.series.Days;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which figures are to be handed out.
 *
 * @param boundaries day whose boundaries hold; null for those of each day
 * @param knownAt null for what is known now
 * @param edition population edition of all figures; null for the one in use on each day
 * @param levels how many levels of areas inside the scope are wanted besides it: 0, 1 or 2
 */
record ExportQuestion(String scope, Days days, LocalDate boundaries, Instant knownAt, String edition, int levels,
        ExportFormat format)
        implements
            Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked extends Days.Asked {
        @QueryParam("levels")
        String levels;
        @QueryParam("format")
        String format;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("boundaries")
        String boundaries;
    }

    static ExportQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Days days = Days.of(asked, today, wrong);
        String levels = asked.levels == null ? "1" : asked.levels;
        if (!List.of("0", "1", "2").contains(levels)) {
            wrong.add(Violation.query("levels", "Must be 0, 1 or 2."));
        }
        ExportFormat format = ExportFormat.of(asked.format, wrong);
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new ExportQuestion(scope, days, boundaries, knownAt, asked.population, Integer.parseInt(levels), format);
    }

    FigureQuestion on(LocalDate day) {
        return FigureQuestion.of(scope, day, knownAt, edition, Math.max(1, levels)).within(boundaries);
    }

    String fileName() {
        return "cakupan-%s-%s-%s.%s".formatted(scope.replace(':', '-'), days.all().get(0),
                days.all().get(days.all().size() - 1), format.extension());
    }
}
