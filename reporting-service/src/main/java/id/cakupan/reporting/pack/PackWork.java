package id.cakupan.reporting.pack;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.briefing.Briefings;
import id.cakupan.reporting.briefing.PartMissing;
import id.cakupan.reporting.narrative.Material;

/** Makes the briefing of one area of a pack. */
@ApplicationScoped
class PackWork {

    private static final Logger LOG = Logger.getLogger(PackWork.class);
    /** An area that takes the process with it each time must not do so for ever. */
    private static final int MOST_TAKEN = 5;

    private final Leases leases;
    private final Briefings briefings;
    private final PackMetrics metrics;

    PackWork(Leases leases, Briefings briefings, PackMetrics metrics) {
        this.leases = leases;
        this.briefings = briefings;
        this.metrics = metrics;
    }

    /** What became of a step. */
    enum Step {
        NOTHING_WAITS,
        ONE_TRIED,
        PEER_AWAY
    }

    /** Takes one area and makes it. */
    Step one() {
        metrics.waiting(leases.waiting());
        Optional<Task> taken = leases.take();
        return taken.isEmpty() ? Step.NOTHING_WAITS : make(taken.get());
    }

    private Step make(Task task) {
        if (task.taken() > MOST_TAKEN) {
            LOG.errorf("Area %s of pack %s was begun %d times and nothing came of it; it is left out", task.area().code(),
                    task.pack(), MOST_TAKEN);
            return failed(task, Reason.NOT_MADE);
        }
        Material material;
        try {
            material = briefings.readAll(task.question(), null);
        } catch (PartMissing e) {
            int given = leases.unanswered(task);
            if (given > 0) {
                LOG.warnf("%d areas of pack %s are given up: no peer answered for too long", given, task.pack());
                metrics.failed(task.document().format(), given);
            }
            return Step.PEER_AWAY;
        } catch (Refusal e) {
            return failed(task, e.status() == 404 ? Reason.NOT_FOUND : Reason.REFUSED);
        }
        return material.figure().count() == null ? failed(task, Reason.NO_FIGURE) : draw(task, material);
    }

    private Step draw(Task task, Material material) {
        byte[] content;
        try {
            content = task.document().format().file(Briefing.of(material, task.document().lang()), null);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The briefing of %s in pack %s could not be made", task.area().code(), task.pack());
            return failed(task, Reason.NOT_MADE);
        }
        if (leases.made(task, content, material.figure())) {
            metrics.made(task.document().format());
        }
        return Step.ONE_TRIED;
    }

    private Step failed(Task task, Reason reason) {
        if (leases.failed(task, reason)) {
            metrics.failed(task.document().format(), 1);
        }
        return Step.ONE_TRIED;
    }
}
