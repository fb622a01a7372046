package id.cakupan.reporting.delivery;

import java.time.Duration;
import java.time.Instant;

/** When something that failed is tried again: each wait is four times the one before, six hours at most. */
public final class Backoff {

    private static final int GROWTH = 4;
    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {
    }

    /**
     * The time of the next attempt.
     *
     * @param attempts how often it failed, 1 or more
     * @param first the wait after the first failure
     */
    public static Instant after(int attempts, Duration first, Instant now) {
        Duration wait = first;
        for (int i = 1; i < attempts && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(GROWTH);
        }
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
