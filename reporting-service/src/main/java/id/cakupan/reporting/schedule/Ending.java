package id.cakupan.reporting.schedule;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.reporting.delivery.Message;
import id.cakupan.reporting.delivery.Outbox;
import id.cakupan.reporting.issue.Proposal;

/** Ends a run: what it came to and what is sent are written in one transaction. */
@ApplicationScoped
class Ending {

    private final RunStore runs;
    private final Outbox outbox;

    Ending(RunStore runs, Outbox outbox) {
        this.runs = runs;
        this.outbox = outbox;
    }

    /** Somebody else has ended the run meanwhile, so that nothing is sent for this attempt. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Transactional
    void made(Schedule schedule, Run run, Proposal proposal, Message message, Instant now) {
        check(runs.made(run, proposal, outbox.put(message, schedule.recipients(), now), now));
    }

    @Transactional
    void told(Schedule schedule, Run run, Message message, Instant now) {
        check(runs.told(run, outbox.put(message, schedule.recipients(), now), now));
    }

    @Transactional
    void failed(Schedule schedule, Run run, String reason, Message message, Instant now) {
        check(runs.failed(run, reason, outbox.put(message, schedule.recipients(), now), now));
    }

    private static void check(boolean ended) {
        if (!ended) {
            throw new Overtaken();
        }
    }
}
