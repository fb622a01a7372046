package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.List;
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

    private final Register register;
    private final CubeSums sums;
    private final CubeConfig config;
    private final CubeMetrics metrics;
    private final ScheduledExecutorService executor;
    private volatile Future<?> checks;

    CubeDrift(Register register, CubeSums sums, CubeConfig config, CubeMetrics metrics, ScheduledExecutorService executor) {
        this.register = register;
        this.sums = sums;
        this.config = config;
        this.metrics = metrics;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        long every = config.driftEvery().toMillis();
        checks = executor.scheduleWithFixedDelay(this::checkQuietly, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        checks.cancel(true);
    }

    /** Compares at the position of the register's answer; refused while the cube has not reached it. */
    Drift check() {
        Totals totals = register.totals();
        List<Count> ours = sums.at(totals.position(), totals.knownAt()).orElseThrow(() -> Refusal.busy("feed-behind",
                "The cube has not reached the register's position %d yet; try again in a second.".formatted(
                        totals.position()),
                Duration.ofSeconds(1)));
        Drift drift = Drift.between(totals.position(), totals.counts(), ours);
        metrics.drift(drift.differences().size());
        for (Drift.Difference difference : drift.differences()) {
            LOG.warnf("Cube drift in area %s, segment %s, status %s, reason %s: register %d, cube %d.",
                    difference.regionCode(), difference.segment(), difference.status(), difference.reason(),
                    difference.register(), difference.cube());
        }
        return drift;
    }

    private void checkQuietly() {
        try {
            check();
        } catch (Refusal e) {
            LOG.debugf("No drift check this time: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The drift check failed", e);
        }
    }
}
