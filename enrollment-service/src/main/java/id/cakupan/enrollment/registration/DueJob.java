package id.cakupan.enrollment.registration;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Looks again and again for registrations whose day has come: they lapse, or become memberships. */
@ApplicationScoped
class DueJob {

    private final LapseRegistrations lapsing;
    private final ActivateRegistrations activating;
    private final RegistrationConfig config;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> rounds;

    DueJob(LapseRegistrations lapsing, ActivateRegistrations activating, RegistrationConfig config,
            ScheduledExecutorService executor) {
        this.lapsing = lapsing;
        this.activating = activating;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long pause = config.dueEvery().toSeconds();
        rounds = executor.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.cancel(false);
    }

    private void round() {
        count("%d registrations lapsed", lapsing::lapse);
        count("%d registrations became memberships on their day", activating::activate);
    }

    private static void count(String words, IntSupplier moving) {
        try {
            int moved = moving.getAsInt();
            if (moved > 0) {
                Log.infof(words, moved);
            }
        } catch (RuntimeException e) {
            Log.warn("Registrations could not be looked through; trying again later", e);
        }
    }
}
