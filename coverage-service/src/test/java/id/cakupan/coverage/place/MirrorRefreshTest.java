package id.cakupan.coverage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MirrorRefreshTest {

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch asked = new CountDownLatch(3);
    private final MirrorConfig config = () -> Duration.ofMillis(10);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void the_register_is_asked_on_and_on_also_after_an_error() throws InterruptedException {
        MirrorRefresh refresh = new MirrorRefresh(new Scopes(null, null, Clock.systemUTC(), executor) {
            @Override
            void refresh() {
                asked.countDown();
                if (asked.getCount() == 2) {
                    throw new StackOverflowError("Too deep.");
                }
            }
        }, List.of(), config, executor);
        refresh.start(null);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        refresh.stop(null);
    }
}
