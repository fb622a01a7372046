package id.cakupan.coverage.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.coverage.arithmetic.Outlook;
import id.cakupan.coverage.arithmetic.Outlook.Span;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.TargetGap;
import id.cakupan.coverage.holiday.WorkingDays;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.projection.ProjectionAnswer.Verdict;

/**
 * The arithmetic of the way to the targets, without a database.
 *
 * @param past null where the scope has no count
 */
record Projection(LocalDate asOf, Figure figure, Past past, WorkingDays workingDays) {

    private static final int DECIMALS = 2;

    ProjectionAnswer answer() {
        Scope scope = figure.scope();
        return new ProjectionAnswer(new ProjectionAnswer.Place(scope.code(), scope.name(), scope.kind()), asOf,
                figure.tree().day(), figure.knownAt(),
                figure.cut().through(), figure.cut().position(), figure.dataRevision(), figure.cut().stale(), figure.reason(),
                workingDays.knownTo(), past == null ? List.of() : pace(), figure.targets().stream().map(this::line).toList());
    }

    private List<ProjectionAnswer.PaceLine> pace() {
        List<ProjectionAnswer.PaceLine> lines = new ArrayList<>();
        for (People people : People.values()) {
            past.windows().forEach(window -> lines.add(pace(people, window)));
        }
        return lines;
    }

    private static ProjectionAnswer.PaceLine pace(People people, Past.Window window) {
        String reason = !window.known() ? "no-complete-figure"
                : people == People.ACTIVE && !window.statusKnown() ? "status-unknown" : null;
        if (reason != null) {
            return new ProjectionAnswer.PaceLine(people, window.days(), window.from(), null, null, null, reason);
        }
        long gained = people.in(window.change());
        return new ProjectionAnswer.PaceLine(people, window.days(), window.from(), gained, people.in(window.statedChange()),
                decimal(gained, window.days(), RoundingMode.HALF_UP), null);
    }

    private ProjectionAnswer.TargetLine line(TargetGap target) {
        return new ProjectionAnswer.TargetLine(target, need(target), expected(target));
    }

    /** People a day that are needed, rounded up so that they suffice; null where nobody is missing or no day is left. */
    private ProjectionAnswer.Need need(TargetGap target) {
        long days = ChronoUnit.DAYS.between(asOf, target.due());
        if (target.gap() == null || target.gap() == 0 || days < 1) {
            return null;
        }
        long working = workingDays.between(asOf, target.due());
        return new ProjectionAnswer.Need(days, decimal(target.gap(), days, RoundingMode.CEILING), working,
                working == 0 ? null : decimal(target.gap(), working, RoundingMode.CEILING));
    }

    private static String decimal(long people, long days, RoundingMode rounding) {
        return BigDecimal.valueOf(people).divide(BigDecimal.valueOf(days), DECIMALS, rounding).toPlainString();
    }

    /** Null where nobody is missing. */
    private ProjectionAnswer.Expected expected(TargetGap target) {
        if (target.gap() == null || target.gap() == 0) {
            return null;
        }
        People people = People.of(target.indicator());
        List<Span> spans = past.observed().stream()
                .map(seen -> new Span((int) ChronoUnit.DAYS.between(seen.after(), seen.until()), people.in(seen.change())))
                .toList();
        boolean statusKnown = people == People.REGISTERED
                || past.observed().stream().allMatch(seen -> seen.change().statusKnown());
        if (!statusKnown) {
            return said(spans.size(), null, null, "status-unknown");
        }
        Outlook.Answer answer = Outlook.of(spans, target.gap());
        if (answer.outlook() == null) {
            return said(spans.size(), null, null, answer.unsaid() == Outlook.Unsaid.TOO_SHORT ? "too-short" : "not-in-sight");
        }
        return said(spans.size(), answer.outlook(), target.due(), null);
    }

    private ProjectionAnswer.Expected said(int spans, Outlook outlook, LocalDate due, String reason) {
        String method = past.stated() ? "bootstrap-of-stated-totals" : "bootstrap-of-weeks";
        LocalDate since = past.observed().isEmpty() ? null : past.observed().get(0).after();
        if (outlook == null) {
            return new ProjectionAnswer.Expected(method, spans, since, null, null, null, null, reason);
        }
        LocalDate latest = outlook.latest() == null ? null : asOf.plusDays(outlook.latest());
        LocalDate earliest = asOf.plusDays(outlook.earliest());
        Verdict verdict = earliest.isAfter(due) ? Verdict.LATE
                : latest == null || latest.isAfter(due) ? Verdict.OPEN : Verdict.ON_TIME;
        return new ProjectionAnswer.Expected(method, spans, since, earliest, asOf.plusDays(outlook.likely()), latest, verdict,
                null);
    }
}
