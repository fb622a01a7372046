package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What runs behind the scenes goes on after anything that can be thrown. */
class LoopsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final CountDownLatch errors = new CountDownLatch(3);
    private final CubeConfig config = new SmallRyeConfigBuilder().withMapping(CubeConfig.class).build()
            .getConfigMapping(CubeConfig.class);
    private final FeedReader failing = new FeedReader(null, null, null, null, config) {
        @Override
        FeedState state() {
            errors.countDown();
            throw new StackOverflowError("Too deep.");
        }
    };

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void the_feed_is_followed_on_after_an_error() throws InterruptedException {
        LiveFeed feed = new LiveFeed(failing, config, new CubeMetrics(new SimpleMeterRegistry(), Clock.systemUTC()), executor);
        feed.start(null);
        assertThat(errors.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        feed.stop(null);
    }

    @Test
    void a_rebuild_is_carried_on_after_an_error() throws InterruptedException {
        Rebuild rebuild = new Rebuild(failing, null, config, executor);
        rebuild.start(null);
        assertThat(errors.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        rebuild.stop(null);
    }
}
