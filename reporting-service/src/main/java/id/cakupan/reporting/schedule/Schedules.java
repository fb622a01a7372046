package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.delivery.Outbox;
import id.cakupan.reporting.delivery.Recipients;

/** What people do with schedules. */
@ApplicationScoped
class Schedules {

    private final ScheduleStore schedules;
    private final RunStore runs;
    private final Outbox outbox;
    private final Recipients recipients;
    private final Clock clock;

    Schedules(ScheduleStore schedules, RunStore runs, Outbox outbox, Recipients recipients, Clock clock) {
        this.schedules = schedules;
        this.runs = runs;
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @throws Refusal 404 without such a schedule */
    Schedule find(long number) {
        return schedules.find(number).orElseThrow(Schedules::noSchedule);
    }

    List<Schedule> page(long before, int limit) {
        return schedules.page(before, limit);
    }

    /** @throws Refusal 400 where something is wrong with it */
    @Transactional
    Schedule add(ScheduleRequest wanted, String by) {
        wanted.check(recipients, clock);
        return find(schedules.add(wanted, by, clock.instant()));
    }

    /**
     * Changes it from its next time on. Runs that are not made yet are taken back where it is stopped, or has another scope or
     * kind, and else are made as it is now; what is being sent is not touched.
     *
     * @param ifMatch the tag of what the caller has seen
     * @throws Refusal 400, 404, 412 where it was changed meanwhile, 428 without a tag
     */
    @Transactional
    Schedule change(long number, String ifMatch, ScheduleRequest wanted) {
        wanted.check(recipients, clock);
        Schedule present = lock(number);
        SeenTag.check(ifMatch, present.version());
        Instant now = clock.instant();
        schedules.change(number, wanted, now);
        Schedule changed = find(number);
        if (!changed.active() || !changed.isAbout(present)) {
            runs.cancel(number, now);
        }
        return changed;
    }

    /** Deletes it and takes back what is not sent yet. */
    @Transactional
    void delete(long number) {
        Instant now = clock.instant();
        lock(number);
        schedules.delete(number, now);
        runs.cancel(number, now);
        outbox.cancel(runs.messages(number));
    }

    /**
     * Brings one back that was deleted; one that is there stays as it is. It goes on from its next time, and what was taken
     * back with it stays so.
     *
     * @throws Refusal 404 where there never was such a schedule
     */
    @Transactional
    Schedule restore(long number) {
        schedules.deleted(number).ifPresent(deleted -> schedules.restore(deleted, clock.instant()));
        return find(number);
    }

    /** Whether it is one that can be brought back. */
    boolean isDeleted(long number) {
        return schedules.deleted(number).isPresent();
    }

    /** The newest first. */
    List<RunAnswer> runs(long schedule, long before, int limit) {
        find(schedule);
        return answers(runs.page(schedule, before, limit));
    }

    RunAnswer run(long schedule, long number) {
        find(schedule);
        Run found = runs.find(schedule, number).orElseThrow(() -> Refusal.notFound("The schedule has no such run."));
        return answers(List.of(found)).get(0);
    }

    /** @throws Refusal 404 where the run has no such file, or no longer */
    DocumentFile file(long schedule, long number, String name) {
        find(schedule);
        return runs.find(schedule, number).map(Run::message).flatMap(message -> outbox.file(message, name))
                .orElseThrow(() -> Refusal.notFound("The run has no such file; files are kept for 30 days."));
    }

    /**
     * Runs it now; who asks twice before it began gets the same run.
     *
     * @throws Refusal 404, 409 {@code follows-the-archive} where it has no time of its own
     */
    @Transactional
    RunAnswer runNow(long number, String by) {
        Schedule schedule = lock(number);
        if (!schedule.runsByHand()) {
            throw new Refusal(409, "follows-the-archive",
                    "This schedule sends what is issued or withdrawn; it has no draft to make.");
        }
        Instant now = clock.instant();
        long run = runs.asked(number).orElseGet(() -> runs.ask(number, schedule.rhythm().asOf(now), by, now));
        return run(number, run);
    }

    /**
     * Tries again what failed: the making of the draft, or only those deliveries that did not go out. Where the making is tried
     * again, nobody is told any more that it failed.
     *
     * @throws Refusal 404, 409 {@code nothing-failed}
     */
    @Transactional
    RunAnswer retry(long number, long run) {
        lock(number);
        Run present = runs.find(number, run).orElseThrow(() -> Refusal.notFound("The schedule has no such run."));
        Instant now = clock.instant();
        if (present.state() == Run.State.FAILED) {
            outbox.cancel(List.of(present.message()));
            runs.retry(run, now);
        } else if (present.state() != Run.State.MADE || outbox.retry(present.message(), now) == 0) {
            throw new Refusal(409, "nothing-failed", "Nothing of this run failed for good; there is nothing to try again.");
        }
        return run(number, run);
    }

    private List<RunAnswer> answers(List<Run> found) {
        Map<UUID, List<Delivery>> deliveries = outbox.deliveries(found.stream().map(Run::message).toList());
        return found.stream().map(run -> RunAnswer.of(run, deliveries.getOrDefault(run.message(), List.of()))).toList();
    }

    private Schedule lock(long number) {
        return schedules.lock(number).orElseThrow(Schedules::noSchedule);
    }

    private static Refusal noSchedule() {
        return Refusal.notFound("There is no such schedule.");
    }
}
