package id.cakupan.enrollment.drift;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.drift.Drift.Difference;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Compares people and balances with the ledger, again and again, and says so when they differ. */
@ApplicationScoped
class DriftCheck {

    private static final int NAMED_IN_LOG = 5;
    private static final long UNKNOWN = -1;
    private static final Duration FIRST_CHECK = Duration.ofSeconds(10);

    private final RegisterCounts counts;
    private final DriftConfig config;
    private final ScheduledExecutorService executor;
    private final AtomicLong differing = new AtomicLong(UNKNOWN);
    private ScheduledFuture<?> checks;

    DriftCheck(RegisterCounts counts, DriftConfig config, ScheduledExecutorService executor) {
        this.counts = counts;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start, MeterRegistry metrics) {
        Gauge.builder("cakupan_register_drift", () -> differing.get() == UNKNOWN ? Double.NaN : differing.get())
                .description(
                        "Counts in which people plus balances differ from the ledger; must be 0, and is no number before a check has succeeded")
                .register(metrics);
        long pause = config.checkEvery().toMillis();
        checks = executor.scheduleWithFixedDelay(this::inBackground, FIRST_CHECK.toMillis(), pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        checks.cancel(false);
    }

    /** Checks now. */
    Drift check() {
        Drift drift = counts.drift();
        differing.set(drift.differences().size());
        for (Difference one : drift.differences().stream().limit(NAMED_IN_LOG).toList()) {
            Log.errorf("Register drift in %s %s %s: people and balances %d, ledger %d", one.regionCode(), one.segment(),
                    one.status(), one.register(), one.ledger());
        }
        return drift;
    }

    private void inBackground() {
        try {
            check();
        } catch (Throwable e) { // or the executor would never run it again
            differing.set(UNKNOWN);
            Log.error("Register drift could not be checked", e);
        }
    }
}
