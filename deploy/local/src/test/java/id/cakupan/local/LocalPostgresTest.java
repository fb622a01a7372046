package id.cakupan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path data;
    private LocalPostgres postgres;

    @BeforeEach
    void start() {
        postgres = LocalPostgres.start(data);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void what_is_committed_survives_a_crash_of_the_server() throws SQLException {
        try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
            for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes", "data_checksums" }) {
                assertThat(value(statement, "show " + setting)).as(setting).isEqualTo("on");
            }
            statement.execute("create table kept (n int)");
            statement.execute("insert into kept values (42)");
            postgres.kill();
        } catch (SQLException e) {
            assertThat(postgres.isRunning()).isFalse();
        }

        assertThat(postgres.isRunning()).isFalse();
        postgres.start();
        try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
            assertThat(value(statement, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void owner_and_application_have_their_own_rights_and_nobody_enters_without_password() throws SQLException {
        for (Service service : Service.values()) {
            try (Connection owner = connect(service, "_owner", postgres.ownerPassword(service));
                    Statement statement = owner.createStatement()) {
                statement.execute("create table thing (n int)");
                statement.execute("grant select on thing to %s_app".formatted(service.lowerName()));
            }
            try (Connection app = connect(service, "_app", postgres.appPassword(service));
                    Statement statement = app.createStatement()) {
                assertThat(value(statement, "select count(*) from thing")).isEqualTo("0");
                assertThatThrownBy(() -> statement.execute("insert into thing values (1)"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("create table other (n int)"))
                        .hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> connect(Service.COVERAGE, "_app", "guess")).hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(Service.COVERAGE), "enrollment_app",
                postgres.appPassword(Service.ENROLLMENT))).hasMessageContaining("permission denied");
    }

    @Test
    void an_earlier_launchers_server_is_stopped_and_a_stale_pid_is_no_obstacle() throws IOException {
        LocalPostgres.stopLeftOver(data);
        assertThat(postgres.isRunning()).isFalse();

        // The id of a process that lives but is another program, as after a restart of the machine.
        Path pidFile = data.resolve("postgresql/postmaster.pid");
        Files.write(pidFile, List.of(Long.toString(ProcessHandle.current().pid()), data.resolve("postgresql").toString(),
                "1000000000", "5432", "", "127.0.0.1", "", "ready"));
        LocalPostgres.stopLeftOver(data);
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        postgres.start();
        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void the_server_is_known_though_the_clock_was_set_since_it_started() throws IOException {
        Path pidFile = data.resolve("postgresql/postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(2, Long.toString(Long.parseLong(lines.get(2).strip()) - 3600));
        Files.write(pidFile, lines);

        assertThat(postgres.isRunning()).isTrue();
        LocalPostgres.stopLeftOver(data);
        assertThat(postgres.isRunning()).isFalse();
    }

    @Test
    void a_folder_that_is_no_server_fails_with_the_log() throws IOException {
        postgres.close();
        Files.delete(data.resolve("postgresql/global/pg_control"));

        assertThatThrownBy(() -> postgres.start()).isInstanceOf(Trouble.class).hasMessageContaining("could not start")
                .hasMessageContaining(postgres.log().toString()).hasMessageContaining("pg_control");
    }

    private Connection superuser() throws SQLException {
        return postgres.superuser("enrollment");
    }

    private Connection connect(Service service, String suffix, String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(service), service.lowerName() + suffix, password);
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
