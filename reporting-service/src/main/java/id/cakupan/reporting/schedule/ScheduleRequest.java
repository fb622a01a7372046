package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Words;
import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * A schedule as a person wants it; null where something is not given.
 *
 * @param briefingKind code of what it makes, a briefing where none is given
 * @param formats of the files that go with it, {@code pdf} and {@code xlsx}; none where empty
 * @param active whether it runs
 */
record ScheduleRequest(String name, String scope, String lang, Rhythm.Kind kind, String briefingKind, Integer day,
        Integer hour, String cron, Rhythm.AsOf asOf, List<String> formats, List<Recipient> recipients, Boolean active) {

    private static final int LAST_DAY = 28;
    private static final int LAST_HOUR = 23;
    private static final Set<String> FORMATS = Set.of("pdf", "xlsx");

    ScheduleRequest {
        name = Words.clean(name);
        cron = Words.clean(cron);
        formats = formats == null ? List.of() : formats.stream().distinct().toList();
    }

    Rhythm rhythm() {
        return new Rhythm(kind, day, hour, cron, asOf);
    }

    Lang language() {
        return Lang.of(lang).orElseThrow();
    }

    BriefingKind made() {
        return BriefingKind.of(briefingKind).orElseThrow();
    }

    /** @throws Refusal 400 with all that is wrong */
    void check(Recipients recipientsRules, Clock clock) {
        List<Violation> wrong = new ArrayList<>(new Heading(name, scope, lang).check(clock));
        checkRhythm(clock, wrong);
        if (!formats.stream().allMatch(format -> format != null && FORMATS.contains(format))) {
            wrong.add(Violation.body("formats", "Must be some of pdf, xlsx."));
        }
        recipientsRules.check(recipients, wrong);
        if (active == null) {
            wrong.add(Violation.body("active", "Must be true or false."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private void checkRhythm(Clock clock, List<Violation> wrong) {
        if (kind == null) {
            wrong.add(Violation.body("kind", "Must be MONTHLY, CRON or ON_ISSUE."));
            return;
        }
        boolean monthly = kind == Rhythm.Kind.MONTHLY;
        given("day", day, monthly && (day == null || day < 1 || day > LAST_DAY), monthly,
                "Must be a day from 1 to %d, which every month has.".formatted(LAST_DAY), wrong);
        given("hour", hour, monthly && (hour == null || hour < 0 || hour > LAST_HOUR), monthly,
                "Must be an hour from 0 to %d.".formatted(LAST_HOUR), wrong);
        if (kind == Rhythm.Kind.CRON) {
            Rhythm.flaw(cron, clock.instant()).ifPresent(flaw -> wrong.add(Violation.body("cron", flaw)));
        } else {
            given("cron", cron, false, false, "", wrong);
        }
        boolean timed = kind != Rhythm.Kind.ON_ISSUE;
        given("briefingKind", briefingKind, timed && isNoKind(), timed,
                "Must be briefing, channels, activity, uhc or comparison.", wrong);
        given("asOf", asOf, timed && asOf == null, timed, "Must be FIRST_OF_MONTH, LAST_OF_PREVIOUS_MONTH or RUN_DAY.", wrong);
    }

    private boolean isNoKind() {
        return briefingKind != null && (briefingKind.isEmpty() || BriefingKind.of(briefingKind).isEmpty());
    }

    private void given(String field, Object value, boolean flawed, boolean wanted, String rule, List<Violation> wrong) {
        if (flawed) {
            wrong.add(Violation.body(field, rule));
        } else if (!wanted && value != null) {
            wrong.add(Violation.body(field, "Does not fit a schedule of kind %s; leave it out.".formatted(kind)));
        }
    }
}
