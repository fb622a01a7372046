package id.cakupan.enrollment.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Where the feed stands and what waits for it, read when somebody asks. */
@Singleton
class FeedMetrics {

    private final AgroalDataSource database;

    FeedMetrics(AgroalDataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent start, MeterRegistry metrics) {
        Gauge.builder("cakupan_feed_position", () -> number("select position from feed_head"))
                .description("Position of the last published entry").register(metrics);
        Gauge.builder("cakupan_feed_pending", () -> number("select count(*) from feed_pending"))
                .description("Committed entries that are not yet published").register(metrics);
        Gauge.builder("cakupan_feed_age_seconds",
                () -> number("select extract(epoch from clock_timestamp() - through) from feed_head"))
                .description("Age of the time up to which the feed is complete").register(metrics);
    }

    private double number(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
