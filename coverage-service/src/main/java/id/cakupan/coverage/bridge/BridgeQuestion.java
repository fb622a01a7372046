package id.cakupan.coverage.bridge;

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
 * Which change is to be explained.
 *
 * @param from day at whose end it begins
 * @param to day at whose end it is over
 * @param boundaries day whose boundaries hold; null for those of each day
 * @param knownAt null for what is known now
 * @param fromKnownAt as of whose knowledge the first figure is; null for that of the others
 * @param edition population edition of both figures; null for the one in use on each day
 */
record BridgeQuestion(String scope, LocalDate from, LocalDate to, LocalDate boundaries, Instant knownAt, Instant fromKnownAt,
        String edition) implements Question {

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("fromKnownAt")
        String fromKnownAt;
        @QueryParam("population")
        String population;
        @QueryParam("boundaries")
        String boundaries;
    }

    static BridgeQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate from = asked.from == null ? null : day("from", asked.from, today, wrong);
        if (asked.from == null) {
            wrong.add(Violation.query("from", "Is needed: the day at whose end the change begins, such as 2023-09-01."));
        }
        LocalDate to = asked.to == null ? today : day("to", asked.to, today, wrong);
        if (from != null && to != null && from.isAfter(to)) {
            wrong.add(Violation.query("from", "Lies after \"to\", " + to + "; give the earlier day first."));
        }
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        Instant fromKnownAt = AskedInstant.of("fromKnownAt", asked.fromKnownAt, wrong);
        if (fromKnownAt != null && knownAt != null && fromKnownAt.isAfter(knownAt)) {
            wrong.add(Violation.query("fromKnownAt", "Lies after \"knownAt\"; give the earlier instant."));
        }
        AskedEdition.check(asked.population, wrong);
        LocalDate boundaries = AskedBoundaries.of(asked.boundaries, today, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new BridgeQuestion(scope, from, to, boundaries, knownAt, fromKnownAt, asked.population);
    }

    private static LocalDate day(String parameter, String text, LocalDate today, List<Violation> wrong) {
        return AskedDay.of(text, today, message -> wrong.add(Violation.query(parameter, message)));
    }

    FigureQuestion first() {
        return FigureQuestion.of(scope, from, knownAt, edition).within(boundaries);
    }

    FigureQuestion firstAsSaid() {
        return FigureQuestion.of(scope, from, fromKnownAt, edition).within(boundaries);
    }

    FigureQuestion last() {
        return FigureQuestion.of(scope, to, knownAt, edition).within(boundaries);
    }
}
