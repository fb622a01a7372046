package id.cakupan.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again, up to a deadline. */
final class Waiting {

    private Waiting() {
    }

    /** Whether the condition came true within the given time; it is asked at least once. */
    static boolean until(Duration patience, long pollMillis, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            pause(pollMillis);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
