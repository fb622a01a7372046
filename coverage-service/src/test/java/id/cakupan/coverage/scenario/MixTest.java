package id.cakupan.coverage.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.coverage.financing.Tariffs;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The cheapest ways to targets of two regencies of Jambi. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class MixTest {

    FakeRegister register;

    @Inject
    Tariffs tariffs;

    @Inject
    Agreements agreements;

    @BeforeEach
    void load() {
        Jambi.load(register, List.of(tariffs, agreements));
    }

    @Test
    void the_cheapest_mix_keeps_to_population_quota_and_those_who_are_inactive() {
        mix("15.01", """
                {"from": "2026-12-01", "coverage": "98", "activity": "90", "options": [
                 {"cause": "NEW", "region": "15.01", "to": {"segment": "PBPU_PEMDA"}},
                 {"cause": "REACTIVATED", "region": "15.01", "to": {"segment": "PBPU", "classRight": "III"}},
                 {"cause": "REACTIVATED", "region": "15.01", "of": {"segment": "PBPU"}, "to": {"segment": "PBPU_PEMDA"}}]}""")
                .body("reachable", is(true)).body("newPeople", is(30)).body("reactivated", is(70)).body("unplaced", is(0))
                .body("areas[0].rates.after", contains("98.00", "90.00", "91.84"))
                .body("areas[0].targets.signedGapAfter", contains(0)).body("rupiah", is(100 * 42_000))
                .body("rooms.find { it.source == 'AGREEMENT' }.people", is(30))
                .body("rooms.find { it.source == 'POPULATION' }.people", is(50))
                .body("rooms.find { it.source == 'INACTIVE' }.people", is(150));
        mix("15.01", """
                {"from": "2026-12-01", "activity": "90", "activityBase": "keaktifan_peserta", "payer": "PEMERINTAH_DAERAH",
                 "options": [{"cause": "NEW", "region": "15.01", "to": {"segment": "PBPU_PEMDA"}},
                 {"cause": "REACTIVATED", "region": "15.01", "to": {"segment": "PBPU", "classRight": "III"}}]}""")
                .body("newPeople", is(0)).body("reactivated", is(55)).body("payers.payer",
                        contains("PEMERINTAH_PUSAT", "PESERTA"));
    }

    @Test
    void where_there_is_no_room_the_mix_says_for_how_many() {
        mix("15.01", """
                {"from": "2026-12-01", "coverage": "98", "options": [
                 {"cause": "NEW", "region": "15.01", "to": {"segment": "PBI_APBN"}, "atMost": 20},
                 {"cause": "NEW", "region": "15.01", "to": {"segment": "PBPU_PEMDA"}}],
                 "limits": [{"segment": "PBPU_PEMDA", "atMost": 4}]}""").body("reachable", is(false))
                .body("unplaced", is(6)).body("newPeople", is(24)).body("rooms.findAll { it.source == 'REQUEST' }.used",
                        contains(20, 4));
        mix("ID", """
                {"from": "2023-12-01", "coverage": "98", "options": [
                 {"cause": "NEW", "region": "15.01", "to": {"segment": "PBI_APBN"}, "atMost": 20}]}""")
                .body("reachable", is(false)).body("steps.people", everyItem(is(20)));
        mix("15.71", """
                {"from": "2025-11-30", "coverage": "98", "options": [
                 {"cause": "NEW", "region": "15.71", "to": {"segment": "PBI_APBN"}, "atMost": 20}]}""")
                .body("reachable", is(nullValue())).body("reason", is("no-complete-figure")).body("steps", is(empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "{\"options\": []}|coverage",
            "{\"coverage\": 1e999, \"options\": []}|coverage", "{\"coverage\": 98.123, \"options\": []}|coverage",
            "{\"knownAt\": \"-999999999-01-01T00:00:00Z\", \"coverage\": 98, \"options\": []}|knownAt",
            "{\"coverage\": 98, \"options\": [], \"limits\": [{\"segment\": \"BP\", \"atMost\": 1}, {\"region\": \"15.01\", \"atMost\": 2}]}"
                    + "|limits[1].region",
            "{\"coverage\": 98, \"options\": [], \"limits\": [{\"atMost\": 2}]}|limits[0].segment",
            "{\"coverage\": \"98,5\", \"options\": []}|coverage", "{\"coverage\": 101, \"options\": []}|coverage",
            "{\"coverage\": 98}|options",
            "{\"coverage\": 98, \"options\": [{\"cause\": \"DECEASED\", \"region\": \"15.01\", \"to\": {\"segment\": \"BP\"}}]}|options[0].cause",
            "{\"coverage\": 98, \"activityBase\": \"cakupan\", \"options\": []}|activityBase",
            "{\"coverage\": 98, \"options\": [], \"limits\": [{\"segment\": \"BP\", \"atMost\": 1}, {\"segment\": \"BP\", \"atMost\": 2}]}"
                    + "|limits[1].atMost",
            "{\"coverage\": 98, \"options\": [{\"cause\": \"NEW\", \"region\": \"15\", \"to\": {\"segment\": \"PBI_APBN\"}},"
                    + " {\"cause\": \"NEW\", \"region\": \"15.01\", \"to\": {\"segment\": \"PBI_APBN\"}}]}|options[1].region" })
    void what_is_wrong_with_a_mix_is_named_by_its_field(String body, String field) {
        Contract.brokenCallAs("viewer").contentType("application/json").body(body).post("/api/v1/coverage/15/cheapest-mix")
                .then()
                .statusCode(400).body("violations.field.toString()", containsString(field));
    }

    private static ValidatableResponse mix(String scope, String body) {
        return Contract.as("viewer").contentType("application/json").body(body)
                .post("/api/v1/coverage/" + scope + "/cheapest-mix").then().statusCode(200);
    }

    @Test
    void limits_of_a_region_hold_all_its_segments_together() {
        mix("15", """
                {"from": "2026-12-01", "coverage": "93.5", "options": [
                 {"cause": "NEW", "region": "15.01", "to": {"segment": "PBI_APBN"}},
                 {"cause": "NEW", "region": "15.71", "to": {"segment": "PBPU_PEMDA"}},
                 {"cause": "NEW", "region": "15.71", "to": {"segment": "PBPU", "classRight": "III"}}],
                 "payer": "PEMERINTAH_PUSAT",
                 "limits": [{"region": "15.71", "atMost": 30}, {"region": "15.71", "segment": "PBPU_PEMDA", "atMost": 20}]}""")
                .body("newPeople", is(55)).body("steps.people", contains(25, 20, 10)).body("withoutQuota", is(empty()));
    }
}
