package id.cakupan.coverage.predicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Two regencies of Bengkulu, under the rules of 2025 and 2026. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class PredicateTest {

    private static final String HEAD = "predicate,alternative,valid_from,valid_to,scopes,cakupan,keaktifan,keaktifan_base,"
            + "pemda_share,pemda_waived_at,duties,paid_to,source,note\n";

    FakeRegister register;

    @Inject
    Agreements agreements;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("predicates", () -> {
            register.areas().put("17.01", "Kabupaten Bengkulu Selatan", "REGENCY", "17");
            register.areas().put("17.71", "Kota Bengkulu", "CITY", "17");
            register.places().agreement("17.01", "2024-01-01",
                    Map.of("quota", 500, "arrearsRupiah", 0, "arrearsOn", "2025-01-01",
                            "requestedOn", "2024-12-01"));
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    bengkulu-1,2024-S1,2024-12-01,17.01,1000,STATED,Test,
                    bengkulu-1,2024-S1,2024-12-01,17.71,2000,STATED,Test,
                    bengkulu-2,2025-S2,2026-05-01,17.01,1100,STATED,Test,
                    bengkulu-2,2025-S2,2026-05-01,17.71,2000,STATED,Test,
                    """);
            World.upload("predicates", HEAD + """
                    TEST_UHC,,2025-01-01,2025-12-31,,98,80,,,,AGREEMENT NO_ARREARS REQUEST,,Test,
                    TEST_UHC,,2026-01-01,,REGENCY CITY,98,80,keaktifan_peserta,10,,,,Test,
                    TEST_UHC,2,2026-01-01,,REGENCY CITY,99,95,,,,,,Test,
                    TEST_PROVINCE,,2026-01-01,,PROVINCE,10,,,,,,,Test,
                    """);
            for (String area : List.of("17.01", "17.71")) {
                register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", area, "2024-12-31", "STATED"));
            }
            move("17.01", "2024-12-31", "PBPU_PEMDA", "AKTIF", 150);
            move("17.01", "2024-12-31", "PBI_APBN", "AKTIF", 700);
            move("17.01", "2024-12-31", "PBPU", "NON_AKTIF", 135);
            move("17.71", "2024-12-31", "PBPU_PEMDA", "AKTIF", 100);
            move("17.71", "2024-12-31", "PBI_APBN", "AKTIF", 1850);
            move("17.01", "2026-02-01", "PBPU", "NON_AKTIF", -3);
            World.followed(register);
            agreements.refresh();
        });
    }

    private void move(String area, String day, String segment, String status, long people) {
        Map<String, Object> content = FakeFeed.movement(area, day, segment, status, people);
        content.put("cause", "NEW");
        register.feed().publish(content);
    }

    @Test
    void each_condition_says_how_many_people_are_missing() {
        predicates("17.71", "asOf=2026-01-31").body("areas", hasSize(1))
                .body("areas[0].predicates.predicate", contains("TEST_UHC"))
                .body("areas[0].predicates[0].met", is(false)).body("areas[0].predicates[0].alternatives", hasSize(2))
                .body("areas[0].predicates[0].alternatives[0].conditions.condition",
                        contains("cakupan", "keaktifan_peserta", "porsi_pemda"))
                .body("areas[0].predicates[0].alternatives[0].conditions.people", contains(10, -390, 100))
                .body("areas[0].predicates[0].alternatives[0].conditions.stands", contains("97.50", "100.00", "5.00"))
                .body("areas[0].predicates[0].alternatives[1].conditions.people", contains(30, -50));
    }

    @Test
    void a_province_shows_its_areas_and_its_own_predicate() {
        predicates("17", "asOf=2026-01-31").body("areas.code", contains("17", "17.01", "17.71"))
                .body("areas[0].predicates.predicate", contains("TEST_PROVINCE")).body("areas[0].predicates[0].met", is(true))
                .body("areas[1].predicates[0].met", is(true)).body("areas[2].predicates[0].met", is(false));
        predicates("ID", "asOf=2026-01-31&levels=2").body("areas.code", hasItems("17", "17.01", "17.71"));
        predicates("ID", "asOf=2026-01-31").body("areas.findAll { it.code.startsWith('17') }.code", contains("17"));
    }

    @Test
    void the_next_edition_and_those_who_leave_are_warned_of() {
        predicates("17.01", "asOf=2026-02-10").body("nextEdition", is("bengkulu-2"))
                .body("areas[0].predicates[0].met", is(true)).body("areas[0].predicates[0].metInNextEdition", is(false))
                .body("areas[0].predicates[0].warnings.condition", contains("cakupan"))
                .body("areas[0].predicates[0].warnings[0].people", is(2)).body("areas[0].predicates[0].warnings[0].lost", is(3))
                .body("areas[0].predicates[0].warnings[0].failsOn", is("2026-04-12"));
        predicates("17.01", "asOf=2025-06-30").body("nextEdition", is("bengkulu-2"))
                .body("areas[0].predicates[0].warnings", is(empty()));
    }

    @Test
    void what_became_of_a_predicate_is_told_and_another_rule_is_no_loss() {
        predicates("17.01", "asOf=2026-05-31&since=2026-01-31").body("areas[0].predicates[0].turn", is("LOST"))
                .body("areas[0].predicates[0].then", is(true)).body("areas[0].predicates[0].met", is(false));
        predicates("17.01", "asOf=2026-01-31&since=2026-01-01").body("areas[0].predicates[0].turn", is("KEPT"));
        predicates("17.01", "asOf=2026-01-31&since=2025-12-31").body("areas[0].predicates[0].turn", is("NEW_RULE"));
        predicates("17.71", "asOf=2025-06-30&since=2025-01-31").body("areas[0].predicates[0].turn", is("NOT_MET"));
        predicates("17.01", "asOf=2026-01-31").body("areas[0].predicates[0].turn", is(nullValue()));
    }

    @Test
    void arrears_of_today_take_a_predicate_of_today_and_not_that_of_before() {
        register.places().agreement("17.71", "2024-01-01", Map.of("arrearsRupiah", 0, "arrearsOn", "2025-02-01", "requestedOn",
                "2024-12-01"));
        agreements.refresh();
        register.places().remove("agreements", "region", "17.71");
        register.places().agreement("17.71", "2024-01-01", Map.of("arrearsRupiah", 41_000_000_000L, "arrearsOn", "2025-10-01",
                "requestedOn", "2024-12-01"));
        agreements.refresh();
        String duty = "areas[0].predicates[0].alternatives[0].conditions.find { it.condition == 'tanpa_tunggakan' }.";
        predicates("17.71", "asOf=2025-10-31").body(duty + "met", is(false)).body(duty + "rupiah", is(41_000_000_000L))
                .body(duty + "stands", is("2025-10-01"));
        predicates("17.71", "asOf=2025-06-30").body(duty + "met", is(true)).body(duty + "stands", is("2025-02-01"));
        predicates("17.71", "asOf=2025-01-31").body(duty + "reason", is("arrears-unknown"));
        register.places().remove("agreements", "region", "17.71");
        register.places().agreement("17.71", "2024-01-01", Map.of("requestedOn", "2024-12-01"));
        agreements.refresh();
        predicates("17.71", "asOf=2025-10-31").body(duty + "reason", is("arrears-unknown"));
    }

    @Test
    void a_day_without_a_rule_has_no_predicate() {
        predicates("17.01", "asOf=2024-12-31").body("areas.predicates.flatten().predicate", not(hasItem("TEST_UHC")));
    }

    @Test
    void rules_are_listed_with_their_source_and_can_be_undone() {
        Contract.as("viewer").get("/api/v1/predicates").then().statusCode(200)
                .body("items.findAll { it.predicate == 'TEST_UHC' }.alternative", contains(1, 1, 2))
                .body("items.find { it.predicate == 'TEST_UHC' }.duties",
                        containsInAnyOrder("AGREEMENT", "NO_ARREARS", "REQUEST"))
                .body("items.find { it.predicate == 'TEST_UHC' }.scopes", contains("PROVINCE", "CITY", "REGENCY"));
        int revision = Contract.as("analyst").contentType("text/csv")
                .body(HEAD + "TEST_UNDONE,,2025-01-01,,,98,,,,,,,Test,\n").post("/api/v1/predicates").then().statusCode(200)
                .body("loaded", is(1)).extract().path("dataRevision");
        Contract.as("analyst").post("/api/v1/data-revisions/" + revision + "/undo").then().statusCode(200);
        Contract.as("viewer").get("/api/v1/predicates").then().body("items.predicate.findAll { it == 'TEST_UNDONE' }",
                is(empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "test,,2025-01-01,,,98,,,,,,,Test,|predicate",
            "T,0,2025-01-01,,,98,,,,,,,Test,|alternative",
            "T,,,,,98,,,,,,,Test,|valid_from", "T,,2025-01-02,2025-01-01,,98,,,,,,,Test,|valid_to",
            "T,,2025-01-01,,DISTRICT,98,,,,,,,Test,|scopes", "T,,2025-01-01,,,0,,,,,,,Test,|cakupan",
            "T,,2025-01-01,,,,,,,,,,Test,|cakupan", "T,,2025-01-01,,,98,,keaktifan_peserta,,,,,Test,|keaktifan_base",
            "T,,2025-01-01,,,98,80,cakupan,,,,,Test,|keaktifan_base", "T,,2025-01-01,,,98,,,,95,,,Test,|pemda_waived_at",
            "T,,2025-01-01,,,98,,,,,PAY,,Test,|duties", "T,,2025-01-01,,,98,,,,,,soon,Test,|paid_to",
            "T,,2025-01-01,,,98,,,,,,,,|source", "TEST_UHC,2,2026-06-01,,,98,,,,,,,Test,|valid_from" })
    void a_rule_that_makes_no_sense_is_refused_with_its_column(String line, String column) {
        Contract.as("analyst").contentType("text/csv").body(HEAD + line + "\n").post("/api/v1/predicates").then()
                .statusCode(400).body("violations.field", hasItem("row 2, column " + column));
    }

    @Test
    void a_blank_alternative_is_the_first_one() {
        Contract.as("analyst").contentType("text/csv")
                .body(HEAD + "T,,2025-01-01,,,98,,,,,,,Test,\nT,1,2025-01-01,,,99,,,,,,,Test,\n").post("/api/v1/predicates")
                .then()
                .statusCode(400).body("violations.field", contains("row 3, column alternative"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "since=2026-02-01&asOf=2026-01-01", "asOf=never", "levels=3", "knownAt=then" })
    void a_question_that_makes_no_sense_is_refused(String query) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/17/predicates?" + query).then().statusCode(400)
                .body("violations", hasSize(1));
    }

    private static ValidatableResponse predicates(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/predicates?" + query).then().statusCode(200);
    }
}
