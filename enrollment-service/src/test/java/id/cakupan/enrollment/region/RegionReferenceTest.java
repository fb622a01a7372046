package id.cakupan.enrollment.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionReferenceTest {

    @Inject
    RegionReference reference;

    @ConfigProperty(name = "test.superuser.url")
    String url;

    @Test
    void a_file_that_moves_an_area_stops_the_start_and_changes_nothing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("update region set parent_code = '16.06', name = 'Moved' where code = '16.07.21'");
            try {
                assertThatThrownBy(() -> reference.load(new StartupEvent())).isInstanceOf(IllegalStateException.class)
                        .hasMessage("The packaged areas give [16.07.21] another parent than the register has; an area that "
                                + "moves needs a new code that names its predecessor.");
                assertThat(nameAndParent(statement)).isEqualTo("Moved 16.06");
            } finally {
                statement.execute("update region set parent_code = '16.07' where code = '16.07.21'");
            }
            reference.load(new StartupEvent());
            assertThat(nameAndParent(statement)).endsWith(" 16.07").doesNotContain("Moved");
        }
    }

    private static String nameAndParent(Statement statement) throws SQLException {
        try (ResultSet row = statement
                .executeQuery("select concat(name, ' ', parent_code) from region where code = '16.07.21'")) {
            row.next();
            return row.getString(1);
        }
    }
}
