package id.cakupan.enrollment.feed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Keeps the publisher going. Quarkus's scheduler counts in seconds, which is too slow for a feed. */
@ApplicationScoped
class PublishingRound {

    private final Publisher publisher;
    private final FeedConfig config;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> rounds;
    private boolean failing;

    PublishingRound(Publisher publisher, FeedConfig config, ScheduledExecutorService executor) {
        this.publisher = publisher;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long pause = config.publishEvery().toMillis();
        rounds = executor.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.cancel(false);
    }

    /** Whether anything new may still come; false once the service is stopping. */
    boolean running() {
        return !rounds.isCancelled();
    }

    private void round() {
        try {
            publisher.publish();
            if (failing) {
                Log.info("The feed is published again");
            }
            failing = false;
        } catch (Throwable e) { // whatever it is: a round that throws is never run again
            if (!failing) { // once, not ten times a second while the database is away
                Log.error("The feed cannot be published; trying on", e);
            }
            failing = true;
        }
    }
}
