package id.cakupan.reporting.issue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.ConfigProvider;

/** What somebody with the keys of the database could do behind the service's back. */
final class Tampering {

    private Tampering() {
    }

    /** As the superuser. */
    static void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(config("test.superuser.url"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the database says to the application's own role. */
    static String refusal(String sql) {
        try (Connection connection = DriverManager.getConnection(config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"), config("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "nothing";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    /** One byte of a column is another one while the test runs. */
    static void during(String table, String column, String where, Runnable test) throws SQLException {
        String flip = "update %s set %s = set_byte(%s, 100, 255 - get_byte(%s, 100)) where %s".formatted(table, column, column,
                column, where);
        run(flip);
        try {
            test.run();
        } finally {
            run(flip);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
