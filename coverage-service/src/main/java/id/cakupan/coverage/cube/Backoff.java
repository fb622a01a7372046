package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after failures in a row: doubling with jitter, never above two seconds. */
final class Backoff {

    private static final long FIRST_MILLIS = 100;
    private static final long MOST_MILLIS = 2000;
    private static final int STEPS = 5;

    private int failures;

    void succeeded() {
        failures = 0;
    }

    Duration failed() {
        long most = Math.min(MOST_MILLIS, FIRST_MILLIS << Math.min(failures, STEPS));
        failures++;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }
}
