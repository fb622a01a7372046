package id.cakupan.coverage.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ReconciliationTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("reconciliation", () -> {
            register.areas().put("98", "Provinsi Uji", "PROVINCE", "ID");
            register.areas().put("98.01", "Kabupaten Bengkulu Selatan", "REGENCY", "98");
            register.areas().put("98.02", "Kabupaten Rejang Lebong", "REGENCY", "98");
            register.areas().put("97.31", "Kabupaten Bengkulu Utara", "REGENCY", "ID");
            register.areas().put("97.32", "Kabupaten Kaur", "REGENCY", "ID");
            register.areas().put("97.33", "Kabupaten Seluma", "REGENCY", "ID");
            register.feed().balance(FakeFeed.statement("BALANCE", "98.01", "2024-02-01", "STATED"),
                    Map.of("AKTIF", 3_000L, "NON_AKTIF", 500L));
            register.feed().balance(FakeFeed.statement("BALANCE", "98.02", "2024-03-01", "STATED"),
                    Map.of("UNSPECIFIED", 1_000L));
            World.followed(register);
        });
    }

    @Test
    void both_sides_agree_on_every_day() {
        reconciliation("98", "2024-02-29").body("agrees", is(true)).body("register", is(3500)).body("coverage", is(3500))
                .body("registered", is(nullValue())).body("differences", is(empty()));
        reconciliation("98", "2024-03-01").body("agrees", is(true)).body("register", is(4500)).body("registered", is(4500));
        reconciliation("98.01", "2024-01-31").body("agrees", is(true)).body("register", is(0));
        reconciliation("ID", "2024-03-01").body("agrees", is(true)).body("scope.kind", is("NATION"));
    }

    @Test
    void what_was_published_since_is_no_difference_to_what_was_known_before() {
        Instant before = register.feed().balance(FakeFeed.statement("BALANCE", "97.31", "2024-01-01", "STATED"),
                Map.of("AKTIF", 10L));
        register.feed().balance(FakeFeed.statement("BALANCE", "97.31", "2024-01-02", "STATED"), Map.of("AKTIF", 20L));
        World.followed(register);

        String known = Contract.as("service").queryParam("asOf", "2024-01-31").queryParam("knownAt", before.toString())
                .get("/api/v1/coverage/97.31/reconciliation").then().statusCode(200).body("agrees", is(true))
                .body("register", is(10)).body("coverage", is(10)).extract().header("ETag");
        Contract.as("service").queryParam("asOf", "2024-01-31").queryParam("knownAt", before.toString())
                .header("If-None-Match", known).get("/api/v1/coverage/97.31/reconciliation").then().statusCode(304);
        reconciliation("97.31", "2024-01-31").body("agrees", is(true)).body("register", is(20));
    }

    @Test
    void a_difference_names_its_area_and_only_where_it_is() {
        register.feed().hide("97.32", 7);
        try {
            reconciliation("97.32", "2024-05-01").body("agrees", is(false)).body("differing", is(1)).body("register", is(7))
                    .body("coverage", is(0)).body("differences.regionCode", contains("97.32"))
                    .body("differences.segment", contains("PBPU"));
            reconciliation("97.33", "2024-05-01").body("agrees", is(true));
        } finally {
            register.feed().hide("97.32", 0);
        }
    }

    @Test
    void only_services_and_operators_ask() {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/98/reconciliation").then().statusCode(403);
    }

    @Test
    void areas_are_asked_for_under_the_code_that_they_share() {
        assertThat(Prefix.of(List.of("16.07", "16.07.01", "16.07.02"))).isEqualTo("16.07");
        assertThat(Prefix.of(List.of("branch:601", "16.07", "16.71.02"))).isEqualTo("16");
        assertThat(Prefix.of(List.of("16.07.01"))).isEqualTo("16.07.01");
        assertThat(Prefix.of(List.of("16.07", "17.07"))).isNull();
        assertThat(Prefix.of(List.of())).isNull();
    }

    private static ValidatableResponse reconciliation(String scope, String asOf) {
        return Contract.as("operator").queryParam("asOf", asOf).get("/api/v1/coverage/" + scope + "/reconciliation").then()
                .statusCode(200);
    }
}
