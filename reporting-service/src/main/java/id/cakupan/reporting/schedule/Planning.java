package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.reporting.archive.ArchiveEvent;
import id.cakupan.reporting.archive.ArchiveEvents;

/** Makes runs of schedules whose time has come, or whose scope has a new entry in the archive. Several may do so at once. */
@ApplicationScoped
class Planning {

    private final ScheduleStore schedules;
    private final RunStore runs;
    private final ArchiveEvents archive;

    Planning(ScheduleStore schedules, RunStore runs, ArchiveEvents archive) {
        this.schedules = schedules;
        this.runs = runs;
        this.archive = archive;
    }

    @Transactional
    void plan(Clock clock) {
        Instant now = clock.instant();
        Optional<Schedule> due = schedules.due(now);
        while (due.isPresent()) {
            plan(due.get(), now);
            due = schedules.due(now);
        }
        long newest = archive.newest();
        schedules.behind(newest).forEach(schedule -> follow(schedule, newest, now));
    }

    /** Of times that passed while nothing ran, only the latest is made up for. */
    private void plan(Schedule schedule, Instant now) {
        Instant latest = schedule.nextAt();
        int missed = 0;
        Optional<Instant> next = schedule.rhythm().after(latest);
        while (next.isPresent() && !next.get().isAfter(now)) {
            latest = next.get();
            missed++;
            next = schedule.rhythm().after(latest);
        }
        runs.plan(schedule.number(), latest, missed, schedule.rhythm().asOf(latest));
        schedules.planned(schedule.number(), next.orElse(null));
    }

    private void follow(Schedule schedule, long newest, Instant now) {
        for (ArchiveEvent event : archive.of(schedule.scope(), schedule.followed(), newest)) {
            runs.follow(schedule.number(), event, now);
        }
        schedules.followed(schedule.number(), newest);
    }
}
