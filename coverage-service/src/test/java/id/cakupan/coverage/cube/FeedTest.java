package id.cakupan.coverage.cube;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class FeedTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        World.followed(register);
    }

    @Test
    void the_consumer_keeps_the_registers_contract() {
        Contract.as("operator").get("/api/v1/cube/drift").then().statusCode(200);
        assertThat(register.breaches()).isEmpty();
        assertThat(register.asked()).anyMatch(path -> path.startsWith("/api/v1/movements?") && path.contains("wait=2s"))
                .anyMatch(path -> path.startsWith("/api/v1/regions?")).contains("/api/v1/totals");
    }

    @Test
    void a_restored_register_makes_figures_stale_until_the_rebuild_is_through() {
        int before = register.feed().position();
        register.feed().publish(FakeFeed.movement("94", "2024-05-01", "PBPU", "AKTIF", 5));
        World.followed(register);
        long generation = cube("generation");
        register.feed().restoreTo(before);
        register.feed().publish(FakeFeed.movement("94", "2024-05-01", "PBPU", "AKTIF", 7));
        World.eventually("another generation serves", () -> cube("generation") > generation);
        World.followed(register);
        Contract.as("operator").get("/api/v1/cube/drift").then().statusCode(200).body("differences", is(empty()));
        World.eventually("figures are fresh", () -> !Contract.as("viewer").get("/api/v1/coverage/16.07?asOf=2023-09-01")
                .jsonPath().getBoolean("stale"));
        Contract.as("viewer").get("/api/v1/coverage/16.07?asOf=2023-09-01").then().body("count.registered", is(817_221));
    }

    @Test
    void a_rebuild_that_was_asked_for_ends_with_the_same_figures() {
        long generation = cube("generation");
        Contract.as("operator").post("/api/v1/cube/rebuild").then().statusCode(202);
        register.feed().publish(FakeFeed.movement("94", "2024-05-01", "PBPU", "AKTIF", 3));
        World.eventually("another generation serves", () -> cube("generation") > generation);
        World.followed(register);
        Contract.as("operator").get("/api/v1/cube").then().body("building", is(false)).body("diverged", is(false));
        Contract.as("operator").get("/api/v1/cube/drift").then().body("differences", is(empty()));
        World.eventually("the old generation is removed",
                () -> count("select count(*) from cube_cell where generation = " + generation) == 0
                        && count("select count(*) from feed_generation where generation = " + generation) == 0);
    }

    @Test
    void a_changed_cell_is_named_with_its_area_and_segment() {
        register.feed().publish(FakeFeed.movement("16.08", "2024-05-01", "PPU_BU", "AKTIF", 11));
        World.followed(register);
        tamper(1);
        Contract.as("operator").get("/api/v1/cube/drift").then().statusCode(200)
                .body("differences.regionCode", hasItem("16.08")).body("differences[0].segment", is("PPU_BU"))
                .body("differences[0].register", is(11)).body("differences[0].cube", is(12));
        given().get("/q/metrics").then().body(containsString("cakupan_cube_drift 1.0"));
        String known = Contract.as("operator").get("/api/v1/cube/drift").getHeader("ETag");
        Contract.as("operator").header("If-None-Match", known).get("/api/v1/cube/drift").then().statusCode(304);
        tamper(-1);
        Contract.as("operator").header("If-None-Match", known).get("/api/v1/cube/drift").then().statusCode(200);
        Contract.as("operator").get("/api/v1/cube/drift").then().body("differences", is(empty()));
    }

    @Test
    void a_movement_of_a_new_area_brings_the_area_along() {
        register.areas().put("16.99", "Kabupaten Baru", "REGENCY", "62");
        register.feed().balance(FakeFeed.statement("BALANCE", "16.99", "2024-05-01", "STATED"), Map.of("AKTIF", 9L));
        World.followed(register);
        Contract.as("viewer").get("/api/v1/coverage/16.99?asOf=2024-05-01").then().statusCode(200)
                .body("scope.name", is("Kabupaten Baru")).body("count.active", is(9));
    }

    @Test
    void a_sick_register_is_asked_again_until_it_is_well() {
        register.failNext(4, 3);
        register.feed().publish(FakeFeed.movement("94", "2024-05-02", "PBPU", "AKTIF", 1));
        World.eventually("all failures were given", register::failedEnough);
        World.followed(register);
        register.failNext(20, 0);
        Contract.as("operator").get("/api/v1/cube/drift").then().statusCode(503)
                .body("code", is("register-unavailable"));
        given().get("/q/metrics").then().body(containsString("cakupan_cube_drift NaN"));
        register.failNext(0, 0);
        World.eventually("the door opens again",
                () -> Contract.as("operator").get("/api/v1/cube/drift").statusCode() == 200);
        given().get("/q/metrics").then().body(containsString("cakupan_cube_drift 0.0"))
                .body(containsString("cakupan_cube_drift_age_seconds 0."));
    }

    @Test
    void an_entry_that_says_nothing_is_named_and_holds_the_feed_up_until_the_register_is_mended() {
        int before = register.feed().position();
        register.feed().publishNothing();
        World.eventually("the entry is named", () -> Integer.valueOf(before + 1)
                .equals(Contract.as("operator").get("/api/v1/cube").jsonPath().get("brokenAt")));
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'cube' }.data.brokenAt", is(before + 1));
        World.eventually("figures are stale", () -> Contract.as("viewer").get("/api/v1/coverage/16.07?asOf=2023-09-01")
                .jsonPath().getBoolean("stale"));
        assertThat(cube("position")).isEqualTo(before);
        register.feed().restoreTo(before);
        register.feed().publish(FakeFeed.movement("94", "2024-05-03", "PBPU", "AKTIF", 1));
        World.followed(register);
        Contract.as("operator").get("/api/v1/cube").then().body("brokenAt", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage/16.07?asOf=2023-09-01").then().body("stale", is(false));
    }

    @Test
    void the_service_is_ready_and_tells_how_far_it_is() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'cube' }.data.diverged", is(false));
        given().get("/q/metrics").then().body(containsString("cakupan_feed_position "))
                .body(containsString("cakupan_feed_lag_seconds ")).body(containsString("cakupan_movements_applied_total "))
                .body(containsString("cakupan_feed_diverged 0.0"));
    }

    private static void tamper(int by) {
        sql("update cube_cell set participants = participants + " + by + " where region_code = '16.08'");
    }

    private static long cube(String field) {
        return Contract.as("operator").get("/api/v1/cube").jsonPath().getLong(field);
    }

    private static long count(String query) {
        try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery(query);
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sql(String change) {
        try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
    }
}
