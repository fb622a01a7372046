package id.cakupan.coverage.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.coverage.financing.Tariffs;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Two regencies of Jambi, one kept person by person, of the other only a total. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ScenarioTest {

    FakeRegister register;

    @Inject
    Tariffs tariffs;

    @Inject
    Agreements agreements;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("scenario", () -> {
            register.areas().put("15.01", "Kabupaten Kerinci", "REGENCY", "15");
            register.areas().put("15.71", "Kota Jambi", "CITY", "15");
            register.places().tariff("PBPU_PEMDA", null, "PEMERINTAH_DAERAH", 37_800);
            register.places().tariff("PBPU_PEMDA", null, "PEMERINTAH_PUSAT", 4_200);
            register.places().tariff("PBI_APBN", null, "PEMERINTAH_PUSAT", 42_000);
            register.places().tariff("PBPU", "III", "PESERTA", 35_000);
            register.places().tariff("PBPU", "III", "PEMERINTAH_PUSAT", 7_000);
            register.places().agreement("15.01", "2026-01-01", Map.of("quota", 130, "budgetRupiah", 11_340_000,
                    "arrearsRupiah", 0, "arrearsOn", "2026-01-01", "requestedOn", "2026-01-01"));
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    jambi-1,2025-S1,2025-12-01,15.01,1000,STATED,Test,
                    jambi-1,2025-S1,2025-12-01,15.71,2000,STATED,Test,
                    jambi-2,2026-S2,2027-03-01,15.01,1100,STATED,Test,
                    jambi-2,2026-S2,2027-03-01,15.71,2000,STATED,Test,
                    """);
            World.upload("targets", """
                    owner;indicator;due;percentage;headcount;legal_basis;source;note
                    15.01;cakupan;2028-12-31;98;;Test;Test;
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "15.01", "2025-12-31", "STATED"));
            move("PBPU_PEMDA", "AKTIF", 100);
            move("PBI_APBN", "AKTIF", 700);
            move("PBPU", "NON_AKTIF", 150);
            register.feed().balance(FakeFeed.statement("BALANCE", "15.71", "2025-12-31", "STATED"),
                    Map.of("AKTIF", 1_600L, "NON_AKTIF", 200L));
            World.followed(register);
            tariffs.refresh();
            agreements.refresh();
        });
    }

    private void move(String segment, String status, long people) {
        Map<String, Object> content = FakeFeed.movement("15.01", "2025-12-31", segment, status, people);
        content.put("cause", "NEW");
        register.feed().publish(content);
    }

    @Test
    void new_people_change_rates_gaps_and_what_they_cost_by_payer() {
        scenario("15", """
                {"until": "2027-02-28", "steps": [{"cause": "NEW", "region": "15.01", "from": "2026-12-15", "people": 25,
                 "to": {"segment": "PBPU_PEMDA"}}]}""")
                .body("areas.code", contains("15", "15.01")).body("day", is("2026-12-15"))
                .body("areas[1].before.registered", is(950)).body("areas[1].after.registered", is(975))
                .body("areas[1].after.active", is(825)).body("areas[0].before.registered", is(2_750))
                .body("areas[0].after.active", is(2_425)).body("areas[0].populationEdition", is("jambi-1"))
                .body("areas[1].rates.indicator", contains("cakupan", "keaktifan_penduduk", "keaktifan_peserta"))
                .body("areas[1].rates.before", contains("95.00", "80.00", "84.21"))
                .body("areas[1].rates.after", contains("97.50", "82.50", "84.62"))
                .body("areas[1].rates.points", contains("2.50", "2.50", "0.40"))
                .body("areas[1].targets.findAll { it.owner == '15.01' }.signedGapBefore", contains(30))
                .body("areas[1].targets.findAll { it.owner == '15.01' }.signedGapAfter", contains(5))
                .body("steps[0].months", is(3)).body("steps[0].counted", is(true)).body("rupiah", is(25 * 3 * 42_000))
                .body("payers.payer", contains("PEMERINTAH_PUSAT", "PEMERINTAH_DAERAH"))
                .body("payers.rupiah", contains(25 * 3 * 4_200, 25 * 3 * 37_800))
                .body("steps[0].monthly.rupiah", contains(25 * 4_200, 25 * 37_800));
    }

    @Test
    void a_removal_saves_its_payer_and_those_who_return_may_be_of_another_segment() {
        scenario("15.01", """
                {"until": "2026-12-31", "steps": [
                 {"cause": "PBI_REMOVED", "region": "15.01", "from": "2026-12-01", "people": 200},
                 {"cause": "REACTIVATED", "region": "15.01", "from": "2026-12-02", "people": 180,
                  "of": {"segment": "PBI_APBN"}, "to": {"segment": "PBPU_PEMDA"}},
                 {"cause": "ARREARS", "region": "15.01", "from": "2026-12-02", "people": 10,
                  "of": {"segment": "PBPU_PEMDA"}}]}""").body("areas", hasSize(1))
                .body("areas[0].after.active", is(770)).body("areas[0].after.inactive", is(180))
                .body("areas[0].after.registered", is(950)).body("payers.rupiah", contains(-200 * 42_000 + 180 * 4_200,
                        180 * 37_800))
                .body("steps[0].rupiah", is(-200 * 42_000)).body("steps[2].rupiah", is(0))
                .body("areas[0].targets.signedGapBefore", is(java.util.List.of(30)));
    }

    @Test
    void a_budget_gives_as_many_people_as_it_pays_for() {
        scenario("15.01", """
                {"day": "2027-06-30", "until": "2027-12-31", "steps": [{"cause": "NEW", "region": "15.01", "from": "2027-01-01",
                 "budget": {"rupiah": 10000000, "payer": "PEMERINTAH_DAERAH"}, "to": {"segment": "PBPU_PEMDA"}}]}""")
                .body("steps[0].people", is(22)).body("steps[0].months", is(12))
                .body("payers.find { it.payer == 'PEMERINTAH_DAERAH' }.rupiah", is(22 * 12 * 37_800))
                .body("areas[0].populationEdition", is("jambi-2")).body("areas[0].population", is(1_100));
        refused("15.01", """
                {"steps": [{"cause": "NEW", "region": "15.01", "from": "2027-01-01",
                 "budget": {"rupiah": 10000000, "payer": "PESERTA"}, "to": {"segment": "PBPU_PEMDA"}}]}""",
                "steps[0].budget.payer");
    }

    @Test
    void without_segments_the_share_of_pemda_stays_unknown_and_a_later_step_is_not_counted() {
        scenario("15",
                """
                        {"day": "2026-12-31", "until": "2027-12-31", "steps": [
                         {"cause": "REACTIVATED", "region": "15.71", "from": "2026-12-01", "people": 200, "to": {"segment": "PBPU_PEMDA"}},
                         {"cause": "DECEASED", "region": "15.71", "from": "2027-06-01", "people": 5, "of": {"segment": "PBI_APBN"}}]}""")
                .body("areas.code", contains("15", "15.71")).body("areas[1].after.active", is(1_800))
                .body("areas[1].after.inactive", is(0)).body("steps.counted", contains(true, false));
    }

    @Test
    void what_is_answered_before_is_the_figure_of_the_area() {
        String known = scenario("15.71", """
                {"day": "2026-11-20", "steps": [{"cause": "NEW", "region": "15.71", "from": "2026-11-20", "people": 1,
                 "to": {"segment": "PBI_APBN"}}]}""").extract().path("areas[0].rates[0].before");
        Contract.as("viewer").get("/api/v1/coverage/15.71?asOf=2026-11-20").then().statusCode(200).body("rates[0].percent",
                is(known)).body("count.registered", is(1_800));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"steps\": []}|steps",
            "[]|body",
            "{\"steps\": [{\"cause\": \"BORN\"}]}|steps[0].cause",
            "{\"steps\": [], \"when\": 1}|when",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"16.07\",\"from\":\"2026-12-01\",\"people\":5,\"to\":{\"segment\":\"PBI_APBN\"}}]}"
                    + "|steps[0].region",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"15.01\",\"from\":\"2026-13-01\",\"people\":5,\"to\":{\"segment\":\"PBI_APBN\"}}]}"
                    + "|steps[0].from",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":0,\"to\":{\"segment\":\"PBI_APBN\"}}]}"
                    + "|steps[0].people",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":5}]}|steps[0].to",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":5,\"to\":{\"segment\":\"PBPU\"}}]}"
                    + "|steps[0].to.classRight",
            "{\"steps\": [{\"cause\":\"NEW\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":5,\"to\":{\"segment\":\"PPU_BU\"}}]}"
                    + "|steps[0].to.segment",
            "{\"steps\": [{\"cause\":\"PBI_REMOVED\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":5,\"of\":{\"segment\":\"PBPU\"}}]}"
                    + "|steps[0].of.segment",
            "{\"steps\": [{\"cause\":\"PBI_REMOVED\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":701}]}|steps[0].people",
            "{\"steps\": [{\"cause\":\"PBI_REMOVED\",\"region\":\"15\",\"from\":\"2026-12-01\",\"people\":9999}]}|steps[0].people",
            "{\"until\": \"2026-11-01\", \"steps\": [{\"cause\":\"PBI_REMOVED\",\"region\":\"15.01\",\"from\":\"2026-12-01\",\"people\":1}]}"
                    + "|until" })
    void what_is_wrong_is_named_by_its_field(String body, String field) {
        refused("15", body, field);
    }

    @Test
    void two_removals_together_cannot_be_more_than_there_are() {
        refused("15.01", """
                {"steps": [{"cause": "PBI_REMOVED", "region": "15.01", "from": "2026-12-01", "people": 400},
                 {"cause": "PBI_REMOVED", "region": "15.01", "from": "2026-12-02", "people": 301}]}""", "steps[1].people");
    }

    @Test
    void a_budget_lasts_as_long_as_the_agreement_pays() {
        Contract.as("viewer").get("/api/v1/coverage/15.01/budget?asOf=2026-11-20").then().statusCode(200)
                .body("people", is(100)).body("rupiah", is(11_340_000)).body("from", is("2026-01-01"))
                .body("wholeMonths", is(3)).body("months", is("3.00")).body("rest", is(0)).body("paidTo", is("2026-03-31"))
                .body("agreement.quota", is(130)).body("dues.each", contains(37_800));
        Contract.as("viewer").get("/api/v1/coverage/15.71/budget?rupiah=6631423690&people=38096&from=2026-01-01").then()
                .statusCode(200).body("months", is("4.60")).body("agreement", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage/15.71/budget").then().statusCode(400)
                .body("violations.field", contains("rupiah", "from", "people"));
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/15.71/budget?rupiah=1.000&payer=PEMDA").then().statusCode(400)
                .body("violations.field", contains("rupiah", "payer"));
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
            "{\"coverage\": \"98,5\", \"options\": []}|coverage", "{\"coverage\": 101, \"options\": []}|coverage",
            "{\"coverage\": 98}|options",
            "{\"coverage\": 98, \"options\": [{\"cause\": \"DECEASED\", \"region\": \"15.01\", \"to\": {\"segment\": \"BP\"}}]}|options[0].cause",
            "{\"coverage\": 98, \"activityBase\": \"cakupan\", \"options\": []}|activityBase",
            "{\"coverage\": 98, \"options\": [], \"limits\": [{\"segment\": \"BP\", \"atMost\": 1}, {\"segment\": \"BP\", \"atMost\": 2}]}"
                    + "|limits[1].segment",
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

    private static ValidatableResponse scenario(String scope, String body) {
        return Contract.as("viewer").contentType("application/json").body(body)
                .post("/api/v1/coverage/" + scope + "/scenario").then().statusCode(200);
    }

    private static void refused(String scope, String body, String field) {
        Contract.brokenCallAs("viewer").contentType("application/json").body(body)
                .post("/api/v1/coverage/" + scope + "/scenario").then()
                .statusCode(400).body("violations.field", hasItem(field));
    }
}
