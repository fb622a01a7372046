package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.PartMissing;
import id.cakupan.reporting.delivery.Backoff;
import io.micrometer.core.instrument.MeterRegistry;

/** Carries out runs that are due, each under a lease; a failure is tried again, and told to the recipients in the end. */
@ApplicationScoped
class Running {

    private static final Logger LOG = Logger.getLogger(Running.class);
    /** The question is wrong, so that asking again gives the same answer. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 404);

    private final RunStore runs;
    private final ScheduleStore schedules;
    private final Making making;
    private final ScheduleConfig config;
    private final MeterRegistry meters;

    Running(RunStore runs, ScheduleStore schedules, Making making, ScheduleConfig config, MeterRegistry meters) {
        this.runs = runs;
        this.schedules = schedules;
        this.making = making;
        this.config = config;
        this.meters = meters;
    }

    /** Carries out one that is due; false where none is. */
    boolean workOne(Clock clock) {
        Optional<Run> next = runs.claim(clock.instant());
        next.ifPresent(run -> schedules.find(run.schedule()).ifPresentOrElse(schedule -> attempt(schedule, run, clock),
                () -> runs.cancel(run.schedule(), clock.instant())));
        return next.isPresent();
    }

    private void attempt(Schedule schedule, Run run, Clock clock) {
        String outcome;
        try {
            if (run.attempts() > config.attempts()) { // each attempt before took the process with it
                outcome = failed(schedule, run, "given-up", true, clock.instant());
            } else {
                outcome = made(schedule, run, clock);
            }
        } catch (Ending.Overtaken e) {
            LOG.infof("Run %d was ended by somebody else", run.number());
            outcome = "overtaken";
        }
        meters.counter("cakupan.schedule.runs", "outcome", outcome).increment();
    }

    private String made(Schedule schedule, Run run, Clock clock) {
        try {
            making.make(schedule, run, clock);
            return "made";
        } catch (Ending.Overtaken e) {
            throw e;
        } catch (PartMissing e) {
            return failed(schedule, run, "peer-unavailable", false, clock.instant());
        } catch (Refusal e) {
            return failed(schedule, run, e.code(), FOR_GOOD.contains(e.status()), clock.instant());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Run %d failed", run.number());
            return failed(schedule, run, "internal-error", false, clock.instant());
        }
    }

    private String failed(Schedule schedule, Run run, String reason, boolean forGood, Instant now) {
        if (forGood || run.attempts() >= config.attempts()) {
            making.giveUp(schedule, run, reason, now);
            return "failed";
        }
        runs.again(run, reason, Backoff.after(run.attempts(), config.firstWait(), now));
        return "waiting";
    }
}
