package id.cakupan.kit;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets no run of tests begin that would go over midnight in Jakarta: tests take the day once, and the services that they ask
 * live in the next one then. A run that is started in the last minutes of a day waits for the new one.
 */
public final class AwayFromMidnight implements LauncherSessionListener {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    /** Longer than the tests of any service take. */
    private static final Duration RUN = Duration.ofMinutes(10);

    /** How long a run that is started at a time of day waits. */
    static Duration wait(LocalTime now) {
        Duration left = Duration.ofDays(1).minusNanos(now.toNanoOfDay());
        return left.compareTo(RUN) > 0 ? Duration.ZERO : left.plusSeconds(1);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        long end = System.nanoTime() + wait(LocalTime.now(ZONE)).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
