package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.register.Totals;
import id.cakupan.coverage.register.Totals.Count;
import id.cakupan.kit.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Holds the cube against what the register counts itself, now and then and when asked. */
@ApplicationScoped
class CubeDrift {

    private static final Logger LOG = Logger.getLogger(CubeDrift.class);
    private static final Duration AFTER_START = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final int LOOKS = 30;
    private static final int MOST_NAMED = 5;
    /** Both services sum all that they have for it, so that a large register is looked at less often. */
    private static final int PAUSE_FOR_EACH_SECOND = 100;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Register register;
    private final CubeSums sums;
    private final CubeConfig config;
    private final CubeMetrics metrics;
    private final ScheduledExecutorService executor;
    private volatile Future<?> next;
    private volatile boolean stopped;

    CubeDrift(Register register, CubeSums sums, CubeConfig config, CubeMetrics metrics, ScheduledExecutorService executor) {
        this.register = register;
        this.sums = sums;
        this.config = config;
        this.metrics = metrics;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        schedule(AFTER_START, () -> look(null, LOOKS));
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        next.cancel(true);
    }

    /** Compares at the position of the register's answer; refused while the cube has not reached it. */
    Drift check() {
        Totals totals = totals();
        return compare(totals).orElseThrow(() -> Refusal.busy("feed-behind",
                "The cube has not reached the register's position %d yet; try again in a second.".formatted(
                        totals.position()),
                Duration.ofSeconds(1)));
    }

    private Totals totals() {
        try {
            return register.totals();
        } catch (RuntimeException e) {
            metrics.driftUnknown();
            throw e;
        }
    }

    private Optional<Drift> compare(Totals totals) {
        Optional<List<Count>> ours;
        try {
            ours = sums.at(totals.position(), totals.knownAt());
        } catch (RuntimeException e) {
            metrics.driftUnknown();
            throw e;
        }
        Optional<Drift> drift = ours.map(counts -> Drift.between(totals.position(), totals.counts(), counts));
        drift.ifPresent(this::tell);
        return drift;
    }

    private void tell(Drift drift) {
        List<Drift.Difference> differences = drift.differences();
        metrics.drift(differences.size());
        for (Drift.Difference difference : differences.subList(0, Math.min(MOST_NAMED, differences.size()))) {
            LOG.warnf("Cube drift in area %s, segment %s, status %s, reason %s: register %d, cube %d.",
                    difference.regionCode(), difference.segment(), difference.status(), difference.reason(),
                    difference.register(), difference.cube());
        }
        if (differences.size() > MOST_NAMED) {
            LOG.warnf("Cube drift in %d cells altogether; GET /api/v1/cube/drift lists them.", differences.size());
        }
    }

    /** One look; a cube that is behind is given some looks to come to where these totals were taken. */
    private void look(Totals taken, int looks) {
        long begin = System.nanoTime();
        Totals again = null;
        try {
            Totals totals = taken == null ? totals() : taken;
            if (compare(totals).isEmpty()) {
                if (looks > 1) {
                    again = totals;
                } else {
                    metrics.driftUnknown();
                    LOG.warnf("The drift is unknown: the cube does not reach the register's position %d.", totals.position());
                }
            }
        } catch (Refusal e) {
            LOG.warnf("The drift is unknown: %s", e.getMessage());
        } catch (Throwable e) {
            metrics.driftUnknown();
            LOG.warn("The drift is unknown: the check failed", e);
        } finally {
            Totals held = again;
            schedule(held == null ? pause(System.nanoTime() - begin) : LOOK_AGAIN,
                    () -> look(held, held == null ? LOOKS : looks - 1));
        }
    }

    private Duration pause(long nanosTaken) {
        Duration wanted = Duration.ofNanos(nanosTaken * PAUSE_FOR_EACH_SECOND);
        Duration pause = wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE;
        return pause.compareTo(config.driftEvery()) > 0 ? pause : config.driftEvery();
    }

    private void schedule(Duration wait, Runnable look) {
        if (!stopped) {
            next = executor.schedule(look, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
