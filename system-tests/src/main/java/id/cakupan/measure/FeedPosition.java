package id.cakupan.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.local.Service;

/** How far the register has published and how far coverage has read. */
final class FeedPosition {

    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Rig rig;

    FeedPosition(Rig rig) {
        this.rig = rig;
    }

    long published() {
        try (Connection connection = rig.superuser(Service.ENROLLMENT)) {
            return published(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long published(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position from feed_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    long applied() {
        Matcher position = POSITION.matcher(rig.get("operator", Service.COVERAGE, "/api/v1/cube"));
        if (!position.find()) {
            throw new IllegalStateException("Coverage names no position");
        }
        return Long.parseLong(position.group(1));
    }

    /** Returns once the register has published up to a position. */
    void awaitPublished(long position) {
        try (Connection connection = rig.superuser(Service.ENROLLMENT)) {
            await(position, () -> {
                try {
                    return published(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }, Duration.ofMillis(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once coverage has read all that is published. */
    void awaitApplied() {
        await(published(), this::applied, Duration.ofMillis(50));
    }

    private static void await(long position, LongSupplier now, Duration pause) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (now.getAsLong() < position) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Position %d of the feed was not reached in %s".formatted(position, PATIENCE));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause.toMillis()));
        }
    }
}
