package id.cakupan.coverage.composition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class CompositionTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("composition", () -> {
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "32", "2025-01-01", "STATED"));
            move("2025-01-01", "PBI_APBN", "AKTIF", "NONE", 600);
            move("2025-01-01", "PBPU", "AKTIF", "NONE", 300);
            move("2025-02-01", "PBPU", "AKTIF", "NONE", -100);
            move("2025-02-01", "PBPU", "NON_AKTIF", "MENUNGGAK", 100);
            move("2025-02-01", "PPU_BU", "NON_AKTIF", "BERHENTI_KERJA", 40);
            move("2025-02-02", "PPU_BU", "NON_AKTIF", "MENUNGGAK", 7);
            move("2025-02-03", "PPU_BU", "NON_AKTIF", "MENUNGGAK", -7);
            World.followed(register);
        });
    }

    private void move(String day, String segment, String status, String reason, long people) {
        Map<String, Object> content = FakeFeed.movement("32", day, segment, status, people);
        content.put("reason", reason);
        content.put("cause", "NEW");
        register.feed().publish(content);
    }

    @Test
    void segments_and_reasons_come_to_the_count() {
        composition("32", "2025-02-28").body("count.registered", is(940)).body("count.inactive", is(140))
                .body("segments.segment", contains("PBI_APBN", "PBPU", "PPU_BU"))
                .body("segments.registered", contains(600, 300, 40))
                .body("segments.active", contains(600, 200, 0)).body("segments.percent", contains("63.83", "31.91", "4.26"))
                .body("reasons.reason", contains("MENUNGGAK", "BERHENTI_KERJA")).body("reasons.people", contains(100, 40))
                .body("reasons[0].segments", hasSize(1)).body("reasons[0].segments[0].segment", is("PBPU"));
        composition("32", "2025-02-02").body("reasons[0].people", is(107)).body("reasons[0].segments.segment",
                contains("PBPU", "PPU_BU"));
        composition("32", "2025-01-31").body("reasons", is(empty())).body("count.active", is(900));
    }

    @Test
    void a_stated_total_names_no_segment() {
        composition("75", "2023-10-01").body("segments.segment", contains("UNSPECIFIED"))
                .body("segments[0].percent", is("100.00"))
                .body("reasons[0].people", is(184_736));
        composition("35", "2025-01-31").body("count", is(nullValue())).body("reason", is("no-complete-figure"))
                .body("segments", is(empty()));
    }

    @Test
    void what_else_is_asked_of_the_same_day_has_its_own_answer() {
        String known = composition("32", "2025-02-28").body("segments", hasSize(3)).extract().path("knownAt");
        for (String part : List.of("utilisation", "quality", "composition")) {
            Contract.as("viewer").get("/api/v1/coverage/32/" + part + "?asOf=2025-02-28&knownAt=" + known).then()
                    .statusCode(200);
        }
    }

    private static ValidatableResponse composition(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/composition?asOf=" + asOf).then().statusCode(200);
    }
}
