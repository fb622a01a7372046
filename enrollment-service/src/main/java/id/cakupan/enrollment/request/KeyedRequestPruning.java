package id.cakupan.enrollment.request;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Once a day removes the keyed requests that no longer count. */
@ApplicationScoped
class KeyedRequestPruning {

    private final KeyedRequestRepository requests;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> rounds;

    KeyedRequestPruning(KeyedRequestRepository requests, Clock clock, ScheduledExecutorService executor) {
        this.requests = requests;
        this.clock = clock;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long spread = ThreadLocalRandom.current().nextLong(1, 60); // replicas that start together do not prune together
        rounds = executor.scheduleWithFixedDelay(this::round, spread, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.cancel(false);
    }

    /** How many requests it removed. */
    int prune() {
        return QuarkusTransaction.requiringNew().call(() -> requests.prune(clock.instant()));
    }

    private void round() {
        try {
            int removed = prune();
            if (removed > 0) {
                Log.infof("%d keyed requests older than 30 days removed", removed);
            }
        } catch (RuntimeException e) {
            Log.warn("Keyed requests could not be pruned; trying again in a day", e);
        }
    }
}
