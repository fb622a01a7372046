package id.cakupan.coverage.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedEdition;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which series of figures is wanted.
 *
 * @param days on which figures are wanted, in order, at least one
 * @param knownAt null for what is known now
 * @param edition population edition of all figures; null for the one in use on each day
 * @param children whether the areas directly inside the scope are wanted, too
 */
record SeriesQuestion(String scope, Step step, List<LocalDate> days, Instant knownAt, String edition,
        boolean children) implements Question {

    private static final int MOST_DAYS = 3_700;
    private static final Map<String, Step> STEPS = Map.of("day", Step.DAY, "month", Step.MONTH, "quarter", Step.QUARTER,
            "semester", Step.SEMESTER, "year", Step.YEAR);

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("step")
        String step;
        @QueryParam("at")
        String at;
        @QueryParam("children")
        String children;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
    }

    static SeriesQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Step step = asked.step == null ? Step.MONTH : STEPS.get(asked.step);
        if (step == null) {
            wrong.add(Violation.query("step", "Must be day, month, quarter, semester or year."));
        }
        expectOneOf("at", asked.at, List.of("first", "last"), wrong);
        expectOneOf("children", asked.children, List.of("true", "false"), wrong);
        List<LocalDate> days = days(asked, step, today, wrong);
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        AskedEdition.check(asked.population, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new SeriesQuestion(scope, step, days, knownAt, asked.population, "true".equals(asked.children));
    }

    FigureQuestion on(LocalDate day) {
        return FigureQuestion.of(scope, day, knownAt, edition);
    }

    private static void expectOneOf(String parameter, String text, List<String> words, List<Violation> wrong) {
        if (text != null && !words.contains(text)) {
            wrong.add(Violation.query(parameter, "Must be " + String.join(" or ", words) + "."));
        }
    }

    private static List<LocalDate> days(Asked asked, Step step, LocalDate today, List<Violation> wrong) {
        LocalDate from = asked.from == null ? null : day("from", asked.from, today, wrong);
        if (asked.from == null) {
            wrong.add(Violation.query("from", "Is needed: the day from which figures are wanted, such as 2023-01-01."));
        }
        LocalDate to = asked.to == null ? today : day("to", asked.to, today, wrong);
        if (from == null || to == null || step == null) {
            return List.of();
        }
        if (from.isAfter(to)) {
            wrong.add(Violation.query("from", "Lies after \"to\", " + to + "; give the earlier day first."));
            return List.of();
        }
        List<LocalDate> days = "first".equals(asked.at) ? step.firstDays(from, to) : step.lastDays(from, to);
        if (days.isEmpty()) {
            wrong.add(Violation.query("to", "No " + step.code() + " begins between the two days; give a later one."));
        } else if (days.size() > MOST_DAYS) {
            wrong.add(Violation.query("step", "Gives %,d days; at most %,d are answered, so take a longer step or fewer days."
                    .formatted(days.size(), MOST_DAYS)));
        }
        return days;
    }

    private static LocalDate day(String parameter, String text, LocalDate today, List<Violation> wrong) {
        return AskedDay.of(text, today, message -> wrong.add(Violation.query(parameter, message)));
    }
}
