package id.cakupan.coverage.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** What plans would do to two regencies of Jambi. */
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
        Jambi.load(register, List.of(tariffs, agreements));
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
                 {"cause": "REACTIVATED", "region": "15.01", "from": "2026-12-02", "people": 10,
                  "to": {"segment": "PBPU", "classRight": "III"}},
                 {"cause": "ARREARS", "region": "15.01", "from": "2026-12-03", "people": 10,
                  "of": {"segment": "PBPU"}}]}""").body("areas", hasSize(1))
                .body("areas[0].after.active", is(780)).body("areas[0].after.inactive", is(170))
                .body("areas[0].after.registered", is(950))
                .body("payers.rupiah", contains(-200 * 42_000 + 180 * 4_200 + 10 * 7_000, 180 * 37_800, 10 * 35_000))
                .body("steps[0].rupiah", is(-200 * 42_000)).body("steps[3].rupiah", is(0))
                .body("areas[0].targets.signedGapBefore", contains(30));
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
    void who_was_taken_inside_an_area_cannot_be_taken_from_it_again() {
        String inside = """
                {"cause": "PBI_REMOVED", "region": "15.01", "from": "%s", "people": 600}""";
        String whole = """
                {"cause": "PBI_REMOVED", "region": "15", "from": "%s", "people": 1800}""";
        refused("ID", "{\"steps\": [" + inside.formatted("2026-12-02") + "," + whole.formatted("2026-12-01") + "]}",
                "steps[0].people");
        refused("ID", "{\"steps\": [" + inside.formatted("2026-12-01") + "," + whole.formatted("2026-12-02") + "]}",
                "steps[1].people");
    }

    @Test
    void sums_beyond_all_counting_are_refused() {
        String step = """
                {"cause": "NEW", "region": "15.01", "from": "2014-01-01", "people": 300000000,
                 "to": {"segment": "PPU_PN", "monthlyPay": 1000000000}}""";
        refused("15", "{\"until\": \"2036-01-31\", \"steps\": [" + String.join(",", step, step, step) + "]}", "steps");
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
