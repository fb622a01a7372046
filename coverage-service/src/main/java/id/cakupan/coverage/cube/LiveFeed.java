package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.FeedAnswer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps the live generation at the end of the feed: asks, waits at the register until something happens, applies, asks again.
 */
@ApplicationScoped
class LiveFeed {

    private static final Logger LOG = Logger.getLogger(LiveFeed.class);
    private static final Duration WHILE_DIVERGED = Duration.ofMillis(200);

    private final FeedReader reader;
    private final ReadAhead pages;
    private final CubeConfig config;
    private final CubeMetrics metrics;
    private final ScheduledExecutorService executor;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Future<?> loop;

    LiveFeed(FeedReader reader, CubeConfig config, CubeMetrics metrics, ScheduledExecutorService executor) {
        this.reader = reader;
        this.pages = new ReadAhead(reader, executor);
        this.config = config;
        this.metrics = metrics;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        if (config.pollLimit() < 1 || config.pollLimit() > CubeConfig.MOST_ENTRIES) {
            throw new IllegalArgumentException("cakupan.cube.poll-limit must be from 1 to %d, and is %d."
                    .formatted(CubeConfig.MOST_ENTRIES, config.pollLimit()));
        }
        loop = executor.submit(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        loop.cancel(true);
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                step();
            }
        } finally {
            if (stopped.getCount() > 0) {
                loop = executor.submit(this::run);
            }
        }
    }

    private void step() {
        try {
            follow();
            backoff.succeeded();
        } catch (BrokenEntries.Broken e) {
            pause(backoff.failed());
        } catch (Throwable e) {
            if (stopped.getCount() > 0) {
                LOG.warnf("The feed could not be followed and is tried again: %s", e);
                LOG.debug("Cause", e);
                pause(backoff.failed());
            }
        }
    }

    private void follow() throws InterruptedException {
        FeedState state = reader.state();
        metrics.seen(state);
        if (state.diverged()) {
            pause(WHILE_DIVERGED);
            return;
        }
        FeedAnswer answer = pages.ask(state.live(), config.pollWait());
        int movements = reader.take(state.live(), answer);
        metrics.applied(movements);
    }

    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
