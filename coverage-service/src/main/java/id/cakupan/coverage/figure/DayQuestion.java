package id.cakupan.coverage.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedBoundaries;
import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Something of a scope on a day.
 *
 * @param about what is asked: answers are kept by their questions, so that two that differ in this alone must not be equal
 * @param knownAt null for what is known now
 * @param boundaries day whose boundaries hold, not before {@code asOf}; null for those of each day
 */
public record DayQuestion(String about, String scope, LocalDate asOf, Instant knownAt, LocalDate boundaries)
        implements
            Question {

    /** The parameters as they were sent, each null where it was left out. */
    public static class Asked {
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;

        /** Null where it cannot be asked for, too. */
        String boundaries() {
            return null;
        }
    }

    /** The same where boundaries can be asked for. */
    public static final class AskedWithin extends Asked {
        @QueryParam("boundaries")
        String boundaries;

        @Override
        String boundaries() {
            return boundaries;
        }
    }

    /** Reads the parameters; today where no day is given. */
    public static DayQuestion parse(String about, String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate asOf = asked.asOf == null ? today
                : AskedDay.of(asked.asOf, today, message -> wrong.add(Violation.query("asOf", message)));
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries(), today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new DayQuestion(about, scope, asOf, knownAt, boundaries);
    }

    /** The figure of the same scope on a day. */
    public FigureQuestion on(LocalDate day) {
        return FigureQuestion.of(scope, day, knownAt, null).within(boundaries);
    }
}
