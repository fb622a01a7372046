package id.cakupan.enrollment.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyedRequestPruningTest {

    @Inject
    KeyedRequestPruning pruning;

    @ConfigProperty(name = "test.superuser.url")
    String url;

    @Test
    void only_what_is_older_than_30_days_goes() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into keyed_request (user_name, route, request_key, body_mac, resource_id, created_at) values
                    ('somebody', 'test', repeat('0', 64), '', gen_random_uuid(), now() - interval '30 days 1 minute'),
                    ('somebody', 'test', repeat('1', 64), '', gen_random_uuid(), now() - interval '29 days 23 hours')""");
            assertThat(pruning.prune()).isPositive();
            try (ResultSet rows = statement
                    .executeQuery("select string_agg(request_key, ',') from keyed_request where route = 'test'")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("1".repeat(64));
            }
        }
    }
}
