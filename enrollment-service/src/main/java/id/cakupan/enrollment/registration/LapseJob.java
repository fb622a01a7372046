package id.cakupan.enrollment.registration;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Looks again and again for registrations that lapse. */
@ApplicationScoped
class LapseJob {

    private final LapseRegistrations lapsing;
    private final RegistrationConfig config;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> rounds;

    LapseJob(LapseRegistrations lapsing, RegistrationConfig config, ScheduledExecutorService executor) {
        this.lapsing = lapsing;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long pause = config.lapseEvery().toSeconds();
        rounds = executor.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.cancel(false);
    }

    private void round() {
        try {
            int lapsed = lapsing.lapse();
            if (lapsed > 0) {
                Log.infof("%d registrations lapsed", lapsed);
            }
        } catch (RuntimeException e) {
            Log.warn("Registrations could not be looked through; trying again later", e);
        }
    }
}
