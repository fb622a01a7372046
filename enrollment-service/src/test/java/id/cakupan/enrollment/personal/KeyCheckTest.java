package id.cakupan.enrollment.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyCheckTest {

    @ConfigProperty(name = "test.superuser.url")
    String url;

    private Connection connection;

    /** A database that was written with the keys k1 and h1; undone after each test. */
    @BeforeEach
    void firstStart() throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from key_check");
        }
        start(TestKeys.properties("h1"));
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void start(Properties entries) throws SQLException {
        new KeyCheck(connection).check(PersonalKeys.of(entries));
    }

    @Test
    void the_same_keys_start_again_and_a_new_one_is_remembered() throws SQLException {
        start(TestKeys.properties("h1"));
        start(TestKeys.properties("h2", "h1"));
        assertThatThrownBy(() -> start(TestKeys.properties("h1"))).hasMessageStartingWith("The key lookup.h2 is missing");
    }

    @Test
    void another_key_under_a_known_id_is_refused() {
        for (String name : new String[] { "encryption.k1", "lookup.h1" }) {
            Properties entries = TestKeys.properties("h1");
            entries.setProperty(name, TestKeys.key("another"));
            assertThatThrownBy(() -> start(entries)).isInstanceOf(IllegalStateException.class).hasMessage("The key " + name
                    + " of cakupan.personal.keys-file is not the one that this database was written with; "
                    + "put the right keys file in place.");
        }
    }

    @Test
    void a_key_that_went_missing_is_refused() {
        assertThatThrownBy(() -> start(TestKeys.properties("h9"))).hasMessageStartingWith(
                "The key lookup.h1 is missing from cakupan.personal.keys-file though this database was written with it;");
    }

    @Test
    void what_is_kept_shows_no_key() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select encode(check_value, 'base64') from key_check")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).isNotEqualTo(TestKeys.key("lookup h1")).isNotEqualTo(
                        TestKeys.key("encryption k1"));
            }
        }
    }
}
