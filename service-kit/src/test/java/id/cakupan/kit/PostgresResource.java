package id.cakupan.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL of its own for a service's tests, with the owner and application roles of production, and a users
 * file with one user a role, named like it, whose password is its name.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final List<String> ROLES = List.of("viewer", "officer", "analyst", "branch_head", "operator", "service");

    private EmbeddedPostgres postgres;
    private Path usersFile;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            createDatabase();
            usersFile = Files.createTempFile("users", ".txt");
            Files.write(usersFile, ROLES.stream().map(role -> UserLines.of(role, Set.of(role), role)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:%d/cakupan".formatted(postgres.getPort()));
        config.put("quarkus.datasource.username", "cakupan_app");
        config.put("quarkus.datasource.password", "app");
        config.put("quarkus.flyway.username", "cakupan_owner");
        config.put("quarkus.flyway.password", "owner");
        config.put("cakupan.sign-in.users-file", usersFile.toString());
        config.put("quarkus.http.test-port", "0");
        config.put("test.superuser.url", postgres.getJdbcUrl("postgres", "cakupan"));
        return config;
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role cakupan_owner login password 'owner'");
            statement.execute("create role cakupan_app login password 'app'");
            statement.execute("create database cakupan owner cakupan_owner");
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (usersFile != null) {
                Files.deleteIfExists(usersFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
