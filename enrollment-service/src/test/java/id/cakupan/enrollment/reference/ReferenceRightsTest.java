package id.cakupan.enrollment.reference;

import static id.cakupan.enrollment.Uploads.loaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What was loaded stays written down: the application's role cannot change it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReferenceRightsTest {

    @Inject
    AgroalDataSource database;

    private int execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "update reference_load set loaded = loaded", "update reference_load set undoes = null",
            "delete from reference_load", "truncate reference_load cascade",
            "update reference_change set rows_before = rows_before", "update reference_change set origin_before = null",
            "delete from reference_change", "truncate reference_change", "update reference_group set what = what",
            "update reference_group set group_key = group_key", "delete from reference_group", "truncate reference_group" })
    void the_application_may_not_rewrite_what_was_loaded(String sql) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
    }

    @Test
    void the_application_may_say_from_which_load_a_group_comes() throws SQLException {
        loaded("branches", "RR-1,A,,,,,Report,");
        assertThat(execute("update reference_group set origin = origin where group_key = 'RR-1'")).isEqualTo(1);
    }
}
