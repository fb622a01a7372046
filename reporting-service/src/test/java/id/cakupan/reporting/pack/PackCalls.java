package id.cakupan.reporting.pack;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What the tests of packs do to the service. */
final class PackCalls {

    private static final Duration LONG = Duration.ofSeconds(60);

    private PackCalls() {
    }

    /** A file of a zip, as it stands there. */
    record Zipped(int method, byte[] content) {
    }

    /** The very first calls of a process load classes for longer than a peer may take. */
    static void untilTheFirstAnswer() {
        Instant end = Instant.now().plus(LONG);
        while (as("viewer").get("/api/v1/briefings/16.01").statusCode() != 200) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    static String body(String scope, String of, String more) {
        return "{\"scope\": \"%s\", \"of\": \"%s\", \"asOf\": \"2023-09-01\", \"format\": \"pdf\"%s}".formatted(scope, of,
                more);
    }

    static Response post(String body) {
        return as("analyst").contentType("application/json").body(body).post("/api/v1/packs");
    }

    /** The door to a peer that fails about others may be closed for a moment. */
    static String begun(String scope, String of, String more) {
        Instant end = Instant.now().plus(LONG);
        Response begun;
        do {
            begun = post(body(scope, of, more));
        } while (begun.statusCode() == 503 && Instant.now().isBefore(end));
        return begun.then().statusCode(202).extract().path("id");
    }

    /** The pack when it is as it should be. */
    static JsonPath until(String id, Predicate<JsonPath> wanted) {
        Instant end = Instant.now().plus(LONG);
        JsonPath pack;
        do {
            pack = as("viewer").get("/api/v1/packs/{id}", id).then().statusCode(200).extract().jsonPath();
        } while (!wanted.test(pack) && Instant.now().isBefore(end));
        assertThat(wanted.test(pack)).as(pack.prettify()).isTrue();
        return pack;
    }

    static JsonPath finished(String id) {
        return until(id, pack -> pack.getString("state").equals("FINISHED"));
    }

    static Map<String, Zipped> zip(String id) throws IOException {
        byte[] zip = as("viewer").get("/api/v1/packs/{id}/pack.zip", id).then().statusCode(200).extract().asByteArray();
        Map<String, Zipped> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new Zipped(entry.getMethod(), in.readAllBytes()));
            }
        }
        return files;
    }

    static void removeAll() {
        List<String> ids = as("viewer").queryParam("limit", 100).get("/api/v1/packs").then().statusCode(200).extract()
                .path("items.id");
        ids.forEach(id -> as("analyst").delete("/api/v1/packs/{id}", id).then().statusCode(204));
    }

    /** What another replica, a killed one, or time did: as the superuser. */
    static void sql(String sql, Object... arguments) throws SQLException {
        try (Connection connection = DriverManager
                .getConnection(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(arguments));
        }
    }
}
