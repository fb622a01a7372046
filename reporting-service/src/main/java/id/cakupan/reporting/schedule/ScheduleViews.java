package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.security.identity.SecurityIdentity;

/** Puts pages of schedules together. */
@ApplicationScoped
class ScheduleViews {

    private static final int PAGE = 30;
    private static final int RUNS = 50;
    private static final int TIMES = 3;

    private final Schedules schedules;
    private final Recipients recipients;
    private final SecurityIdentity identity;
    private final Clock clock;

    ScheduleViews(Schedules schedules, Recipients recipients, SecurityIdentity identity, Clock clock) {
        this.schedules = schedules;
        this.recipients = recipients;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Which part of the list is wanted.
     *
     * @param after number after which it goes on; 0 at first
     * @param deleted number of the schedule that was just deleted; 0 where none was
     */
    record Place(long after, long deleted) {

        static final Place FIRST = new Place(0, 0);
    }

    SchedulesPage list(Lang lang, Place wanted, ScheduleForm form, List<String> wrong) {
        PlaceInList place = new PlaceInList(wanted.after() == 0 ? Long.MAX_VALUE : wanted.after(), PAGE);
        List<Schedule> found = schedules.page(place.before(), PAGE + 1);
        boolean undo = mayWrite() && wanted.deleted() > 0 && schedules.isDeleted(wanted.deleted());
        String next = place.next(found.stream().map(Schedule::number).toList());
        return new SchedulesPage(lang, found.stream().limit(PAGE).map(schedule -> row(schedule, lang)).toList(), form, wrong,
                undo ? (Long) wanted.deleted() : null, mayWrite(), recipients.hasMail(),
                next == null ? null : "/schedules?after=" + next + "&lang=" + lang.code(),
                undo ? "/schedules?deleted=" + wanted.deleted() : "/schedules");
    }

    private SchedulesPage.Row row(Schedule schedule, Lang lang) {
        String next = schedule.nextAt() == null ? "" : lang.say("berikutnya ", "next ") + lang.instant(schedule.nextAt());
        String last = schedules.runs(schedule.number(), Long.MAX_VALUE, 1).stream().findFirst()
                .map(run -> lang.say("terakhir: ", "last: ") + SchedulePage.RunLine.outcome(run, lang)).orElse("");
        return new SchedulesPage.Row(schedule.number(), schedule.name(), schedule.scope(), schedule.sends(lang),
                schedule.rhythm().words(lang),
                schedule.active() ? next : lang.say("sedang dihentikan", "stopped"), last);
    }

    SchedulePage one(Lang lang, Schedule schedule, ScheduleForm form, List<String> wrong) {
        List<String> times = schedule.active()
                ? schedule.rhythm().upcoming(clock.instant(), TIMES).stream().map(lang::instant).toList()
                : List.of();
        boolean mayWrite = mayWrite();
        List<SchedulePage.RunLine> runs = schedules.runs(schedule.number(), Long.MAX_VALUE, RUNS).stream()
                .map(run -> SchedulePage.RunLine.of(run, mayWrite, lang)).toList();
        return new SchedulePage(lang, schedule, schedule.rhythm().words(lang), times, runs, form, wrong, mayWrite,
                recipients.hasMail(), "/schedules/" + schedule.number());
    }

    private boolean mayWrite() {
        return identity.hasRole("branch_head");
    }
}
