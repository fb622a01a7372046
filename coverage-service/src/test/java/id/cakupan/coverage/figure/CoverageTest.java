package id.cakupan.coverage.figure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
class CoverageTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void banyuasin_lacks_19841_people_to_its_own_target_and_3100_to_the_nations() {
        figure("16.07", "2023-09-01").body("count.registered", is(817_221)).body("count.unspecified", is(817_221))
                .body("population.people", is(837_062)).body("population.from", is("OWN_ROW"))
                .body("rates", hasSize(1)).body("rates[0].indicator", is("cakupan"))
                .body("rates[0].value", is("0.9762969")).body("rates[0].percent", is("97.63"))
                .body("rates[0].provenance", is("DERIVED")).body("belumTerdaftar.signed", is(19_841))
                .body("targets.owner", contains("16.07", "ID")).body("targets.required", contains(837_062, 820_321))
                .body("targets.gap", contains(19_841, 3_100)).body("targets.percentage", contains("100", "98"))
                .body("targets.met", contains(false, false)).body("scope.parents.code", contains("ID", "16"))
                .body("count.statements[0].kind", is("BALANCE")).body("count.statementsTotal", is(1))
                .body("count.earliestOn", is("2023-09-01")).body("count.latestOn", is("2023-09-01")).body("causes", is(empty()))
                .body("stale", is(false));
    }

    @Test
    void the_nation_has_three_rates_and_its_activity_is_derived() {
        figure("ID", "2023-11-01").body("count.registered", is(265_834_665)).body("count.active", is(209_062_314))
                .body("count.unspecified", is(0)).body("count.breakdownProvenance", is("DERIVED"))
                .body("rates.indicator", contains("cakupan", "keaktifan_penduduk", "keaktifan_peserta"))
                .body("rates.percent", contains("95.71", "75.27", "78.64"))
                .body("rates.provenance", contains("STATED", "DERIVED", "DERIVED"))
                .body("rates.populationEdition", contains("dukcapil-2022-S2", "dukcapil-2022-S2", null));
    }

    @Test
    void more_participants_than_people_is_shown_raw_with_its_likely_causes() {
        figure("75", "2023-10-01").body("rates.percent", contains("100.54", "89.54", "89.06"))
                .body("belumTerdaftar.signed", is(-9_103)).body("belumTerdaftar.people", is(0))
                .body("causes", hasSize(5)).body("targets[0].signedGap", is(-42_684)).body("targets[0].gap", is(0))
                .body("targets[0].met", is(true));
    }

    @Test
    void the_nation_without_a_complete_figure_names_what_is_missing() {
        figure("ID", "2023-09-01").body("count", is(nullValue())).body("reason", is("no-complete-figure"))
                .body("missing", hasSize(38)).body("known.known", is(0)).body("known.of", is(38))
                .body("missing.find { it.code == '16' }.known", is(2)).body("missing.find { it.code == '16' }.of", is(17))
                .body("rates", is(empty())).body("population.people", is(277_749_853)).body("children", hasSize(38))
                .body("children.rank", everyItem(is(nullValue()))).body("targets[0].required", is(272_194_856))
                .body("targets[0].signedGap", is(nullValue()));
    }

    @Test
    void a_province_lists_the_counts_of_its_parts_and_no_sum_of_them() {
        figure("16", "2023-09-01").body("count", is(nullValue())).body("missing", hasSize(15)).body("known.known", is(2))
                .body("children.find { it.code == '16.07' }.registered", is(817_221))
                .body("children.find { it.code == '16.71' }.registered", is(1_703_139))
                .body("children.find { it.code == '16.71' }.cakupan", is(nullValue()));
    }

    @Test
    void two_levels_show_the_children_of_the_children() {
        Contract.as("viewer").get("/api/v1/coverage/ID?asOf=2023-11-01&levels=2").then().statusCode(200)
                .body("children.find { it.code == '16' }.children.find { it.code == '16.07' }"
                        + ".registered", is(817_221))
                .body("children.find { it.code == '16' }.children.find { it.code == '16.07' }.children", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage/ID?asOf=2023-11-01").then().statusCode(200)
                .body("children.find { it.code == '16' }.children", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage/16?asOf=2023-11-01&levels=2").then().statusCode(200)
                .body("children.find { it.code == '16.07' }.children.code", hasItem("16.07.01"));
    }

    @Test
    void an_area_without_any_statement_and_without_parts_has_no_count() {
        figure("16.07.01", "2023-09-01").body("count", is(nullValue())).body("missing", is(empty()))
                .body("known.of", is(0)).body("children", is(empty())).body("population", is(nullValue()));
    }

    @Test
    void an_edition_can_be_chosen_and_an_unknown_one_is_not_found() {
        figure("16.07", "2023-09-01&population=dukcapil-2022-S2").body("population.edition", is("dukcapil-2022-S2"));
        Contract.as("viewer").get("/api/v1/coverage/16.07?asOf=2023-09-01&population=nobody-knows").then().statusCode(404)
                .body("code", is("not-found"));
    }

    @Test
    void before_an_edition_is_adopted_there_is_no_population() {
        figure("16.71", "2022-08-01").body("count.registered", is(1_703_139)).body("population", is(nullValue()))
                .body("count.statements[0].monthOnly", is(true)).body("rates", is(empty()));
    }

    @Test
    void an_unknown_scope_is_not_found() {
        Contract.as("viewer").get("/api/v1/coverage/99.99").then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    void today_is_the_day_when_none_is_given() {
        Contract.as("viewer").get("/api/v1/coverage/16.07").then().statusCode(200).body("asOf", notNullValue())
                .body("count.registered", is(817_221)).body("targets", is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "reports=yes", "asOf=2999-01-01", "asOf=yesterday", "asOf=2023-02-30", "asOf=%2B10000-01-01",
            "knownAt=2023", "knownAt=-999999999-01-01T00:00:00Z", "knownAt=now" })
    void a_malformed_time_is_refused_with_its_field(String query) {
        Contract.brokenCallAs("viewer").urlEncodingEnabled(false).get("/api/v1/coverage/16.07?" + query).then()
                .statusCode(400).body("violations.field", hasItem(query.substring(0, query.indexOf('='))))
                .body("violations.in", everyItem(equalTo("query")));
    }

    @Test
    void everything_wrong_with_a_question_is_said_at_once() {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/16.07?asOf=x&knownAt=y&population=" + "e".repeat(61)).then()
                .statusCode(400).body("violations.field", contains("asOf", "knownAt", "population"));
    }

    @Test
    void figures_are_listed_by_day_from_the_newest_and_paged() {
        String next = Contract.as("viewer").get("/api/v1/coverage?limit=2").then().statusCode(200)
                .body("items", hasSize(2)).extract().path("next");
        Contract.as("viewer").queryParam("after", next).queryParam("limit", 500).get("/api/v1/coverage").then()
                .statusCode(200).body("next", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage?limit=500").then().statusCode(200)
                .body("items.findAll { it.asOf < '2023-12-01' }.code", contains("ID", "75", "16.07", "16.71"))
                .body("items.find { it.code == '16.71' }.monthOnly", is(true));
    }

    @Test
    void figures_are_looked_for_by_a_part_of_a_name_or_code() {
        listed("BANYU").body("items.code", contains("16.07")).body("next", is(nullValue()));
        listed("6.71").body("items.code", contains("16.71"));
        listed(" palembang ").body("items.code", contains("16.71"));
        listed("id").body("items.code", hasItem("ID"));
        listed("100 %_").body("items", is(empty()));
        listed("16.07'").body("items", is(empty()));
        listed("").body("items.code", hasItem("16.07")).body("items.code", hasItem("75"));
        String next = Contract.as("viewer").get("/api/v1/coverage?limit=1&q=16.").jsonPath().getString("next");
        Contract.as("viewer").queryParam("after", next).queryParam("q", "16.").queryParam("limit", 500).get("/api/v1/coverage")
                .then().statusCode(200).body("items.code", everyItem(startsWith("16."))).body("items.code", hasItem("16.71"));
    }

    @Test
    void too_long_a_part_of_a_name_is_refused() {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage?limit=0&q=" + "a".repeat(101)).then().statusCode(400)
                .body("violations.field", contains("limit", "q"));
        listed("a".repeat(100)).body("items", is(empty()));
    }

    private static ValidatableResponse listed(String part) {
        return Contract.as("viewer").queryParam("q", part).get("/api/v1/coverage").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=501", "limit=ten", "q=%00", "q=a%0Ab", "after=%00", "after=Zm9v",
            "after=OTk5OS05OS05OXxJRHwwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA" })
    void a_malformed_page_is_refused(String query) {
        Contract.brokenCallAs("viewer").urlEncodingEnabled(false).get("/api/v1/coverage?" + query).then().statusCode(400)
                .body("violations[0].message", notNullValue());
    }

    private static ValidatableResponse figure(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?asOf=" + asOf).then().statusCode(200);
    }
}
