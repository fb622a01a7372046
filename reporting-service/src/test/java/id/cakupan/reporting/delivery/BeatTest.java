package id.cakupan.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** What runs behind the scenes goes on after anything that can be thrown, and tells when it last went well. */
class BeatTest {

    private static final Clock CLOCK = SendNow.clock(Instant.parse("2026-12-01T00:00:00Z"));

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Beat beat = new Beat(executor, meters, CLOCK);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private double lastSuccess() {
        return meters.get("cakupan.job.last.success").tag("job", "test").gauge().value();
    }

    @Test
    void an_error_is_not_the_last_time() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        Future<?> running = beat.every(Duration.ofMillis(5), "test", clock -> {
            times.countDown();
            throw new StackOverflowError("Too deep.");
        });
        assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
        running.cancel(false);
        assertThat(lastSuccess()).isZero();
    }

    @Test
    void when_the_service_ends_nothing_more_is_begun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(3);
        beat.everyOne(Duration.ofMillis(5), "test", clock -> {
            begun.countDown();
            return true;
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        beat.stop(null);
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_success_is_dated() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(2);
        beat.every(Duration.ofMillis(5), "test", clock -> {
            assertThat(clock).isEqualTo(CLOCK);
            times.countDown();
        });
        assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lastSuccess()).isEqualTo(CLOCK.instant().getEpochSecond());
    }
}
