package id.cakupan.reporting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.ConfigProvider;

/** The tables of schedules, as their owner sees them. */
public final class Tables {

    private Tables() {
    }

    /** Lets each test begin without schedules and without anything to send. */
    public static void empty() {
        execute("truncate message, message_file, delivery, schedule, schedule_run, alert_rule, alert cascade");
    }

    /** What only their owner may do. */
    public static void execute(String sql) {
        try (Connection connection = DriverManager
                .getConnection(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
