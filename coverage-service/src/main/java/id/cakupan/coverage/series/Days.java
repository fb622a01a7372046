package id.cakupan.coverage.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedDay;
import id.cakupan.kit.Violation;

/**
 * Days of which figures are wanted.
 *
 * @param step how far they are apart
 * @param all in order, at least one
 */
public record Days(String step, List<LocalDate> all) {

    private static final int MOST = 3_700;
    private static final Map<String, Step> STEPS = Map.of("day", Step.DAY, "month", Step.MONTH, "quarter", Step.QUARTER,
            "semester", Step.SEMESTER, "year", Step.YEAR);

    /** The parameters as they were sent, each null where it was left out. */
    public static class Asked {
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("step")
        String step;
        @QueryParam("at")
        String at;
    }

    public Days {
        all = List.copyOf(all);
    }

    /**
     * Reads which days are asked for.
     *
     * @param wrong is told what is wrong; the answer means nothing then
     */
    public static Days of(Asked asked, LocalDate today, List<Violation> wrong) {
        Step step = asked.step == null ? Step.MONTH : STEPS.get(asked.step);
        if (step == null) {
            wrong.add(Violation.query("step", "Must be day, month, quarter, semester or year."));
        }
        if (asked.at != null && !List.of("first", "last").contains(asked.at)) {
            wrong.add(Violation.query("at", "Must be first or last."));
        }
        LocalDate from = asked.from == null ? null : day("from", asked.from, today, wrong);
        if (asked.from == null) {
            wrong.add(Violation.query("from", "Is needed: the day from which figures are wanted, such as 2023-01-01."));
        }
        LocalDate to = asked.to == null ? today : day("to", asked.to, today, wrong);
        return from == null || to == null || step == null ? new Days("", List.of())
                : new Days(step.code(), between(step, from, to, "first".equals(asked.at), wrong));
    }

    private static List<LocalDate> between(Step step, LocalDate from, LocalDate to, boolean first, List<Violation> wrong) {
        if (from.isAfter(to)) {
            wrong.add(Violation.query("from", "Lies after \"to\", " + to + "; give the earlier day first."));
            return List.of();
        }
        List<LocalDate> days = first ? step.firstDays(from, to) : step.lastDays(from, to);
        if (days.isEmpty()) {
            wrong.add(Violation.query("to", "No " + step.code() + " begins between the two days; give a later one."));
        } else if (days.size() > MOST) {
            wrong.add(Violation.query("step", "Gives %,d days; at most %,d are answered, so take a longer step or fewer days."
                    .formatted(days.size(), MOST)));
        }
        return days;
    }

    private static LocalDate day(String parameter, String text, LocalDate today, List<Violation> wrong) {
        return AskedDay.of(text, today, message -> wrong.add(Violation.query(parameter, message)));
    }
}
