package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.Denpasar;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The figures that four reports printed, beside ours. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ReportsTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        Denpasar.load(register);
    }

    @Test
    void counts_of_people_are_compared_with_ours() {
        denpasar().body(of("S004-04", "verdict"), is("REPRODUCED")).body(of("S004-04", "computed"), is("1688195"))
                .body(of("S004-04", "difference"), is("0")).body(of("S004-04", "scopeName"), is("KC Denpasar"))
                .body(of("S004-06", "verdict"), is("REPRODUCED")).body(of("S004-01", "computed"), is("184736"))
                .body("count.provenance", is("STATED")).body("count.breakdownProvenance", is("STATED"));
        for (String givenByTheReport : List.of("S004-04", "S004-06", "S004-01", "S004-99")) {
            denpasar().body(of(givenByTheReport, "provenance"), is("ESTIMATED"));
        }
        denpasar()
                .body(of("S004-09", "verdict"), is("REPRODUCED")).body(of("S004-09", "provenance"), is("ESTIMATED"));
        reports("16.07", "2023-09-01").body(of("S002-03", "computed"), is("19841"))
                .body(of("S002-03", "verdict"), is("REPRODUCED")).body(of("S002-03", "provenance"), is("DERIVED"));
    }

    @Test
    void a_hundred_percent_is_cut_off_from_100_54_also_where_a_later_edition_would_give_it() {
        denpasar().body(of("S004-05", "verdict"), is("CUT_OFF")).body(of("S004-05", "computed"), is("100.5421"))
                .body(of("S004-05", "difference"), is("0.5421")).body(of("S004-05", "candidates"), is(empty()));
        Contract.as("viewer").get("/api/v1/coverage/branch:2201?asOf=2024-06-30&population=late-2024-S2&reports=true").then()
                .body("rates[0].percent", is("100.00")).body(of("S004-05", "verdict"), is("CUT_OFF"));
    }

    @Test
    void an_open_base_is_tried_both_ways() {
        denpasar().body(of("S004-07", "verdict"), is("REPRODUCED")).body(of("S004-07", "computed"), is(nullValue()))
                .body(of("S004-07", "candidates.indicator"), contains("keaktifan_penduduk"))
                .body(of("S004-07", "candidates.value"), contains("89.5400")).body(of("S004-02", "candidates.indicator"),
                        contains("ketidakaktifan_penduduk", "ketidakaktifan_peserta"))
                .body(of("S004-02", "candidates.value"), contains("11.0021", "10.9428"))
                .body(of("S004-98", "verdict"), is("DIFFERS")).body(of("S004-98", "candidates"), is(empty()));
        reports("16.71", "2022-08-01").body(of("S003-09", "verdict"), is("NOT_COMPARED"));
    }

    @Test
    void a_doubt_about_the_population_in_use_stands_where_the_comparison_rests_on_it() {
        for (String rests : List.of("S004-05", "S004-09", "S004-07", "S004-02", "S004-98", "S005-01")) {
            denpasar().body(of(rests, "doubt"), is("Diragukan"));
        }
        for (String not : List.of("S004-04", "S004-06", "S004-15", "S004-97", "S004-99", "S004-91")) {
            denpasar().body(of(not, "doubt"), is(nullValue()));
        }
        Contract.as("viewer").get("/api/v1/coverage/branch:2201?asOf=2024-06-30&population=late-2024-S2&reports=true").then()
                .body("population.doubt", is(nullValue())).body(of("S004-05", "doubt"), is("Diragukan"));
        reports("16.07", "2023-09-01").body(of("S002-03", "doubt"), is(nullValue()));
    }

    @Test
    void areas_are_counted() {
        denpasar().body(of("S004-03", "verdict"), is("REPRODUCED")).body(of("S004-03", "figure.asOfGrain"), is("MONTH"))
                .body(of("S004-90", "computed"), is("2")).body(of("S004-90", "verdict"), is("REPRODUCED"))
                .body(of("S004-91", "computed"), is("1")).body(of("S004-91", "figure.areas.name"), contains("Tabanan"))
                .body(of("S004-91", "provenance"), is("ESTIMATED"));
        reports("16", "2023-09-01").body(of("S002-80", "verdict"), is("NOT_COMPARED"))
                .body(of("S002-81", "computed"), is("17")).body(of("S002-81", "provenance"), is(nullValue()));
    }

    @Test
    void a_figure_of_a_year_is_compared_with_no_day() {
        denpasar().body(of("S004-95", "figure.asOfGrain"), is("YEAR")).body(of("S004-95", "verdict"), is("NOT_COMPARED"))
                .body(of("S004-95", "computed"), is(nullValue()));
    }

    @Test
    void what_we_do_not_compute_is_shown_as_reported() {
        denpasar().body(of("S004-15", "verdict"), is("NOT_COMPARED")).body(of("S004-15", "figure.labelEn"), is("Arrears from"))
                .body(of("S004-15", "figure.unit"), is("months")).body(of("S004-97", "verdict"), is("NOT_COMPARED"))
                .body(of("S004-97", "figure.segment"), is("PBPU")).body(of("S004-96", "computed"), is(nullValue()));
    }

    @Test
    void about_and_at_least_are_taken_at_their_word() {
        reports("16.71", "2022-08-01").body(of("S003-01", "verdict"), is("REPRODUCED"))
                .body(of("S003-01", "figure.asOfGrain"), is("MONTH")).body(of("S003-03", "verdict"), is("REPRODUCED"))
                .body(of("S003-03", "difference"), is("3139")).body(of("S003-04", "verdict"), is("DIFFERS"))
                .body(of("S003-05", "verdict"), is("REPRODUCED")).body(of("S003-02", "verdict"), is("NOT_COMPARED"));
    }

    @Test
    void a_whole_report_stands_where_one_of_its_figures_is_of_the_day_and_each_is_compared_on_its_own() {
        reports("branch:2201", "2024-12-31").body(of("S004-04", "verdict"), is("REPRODUCED"))
                .body("published.figure.code", not(hasItem("S005-01")));
        reports("branch:2201", "2023-12-31").body("published", is(empty()));
        denpasar().body("published.figure.code", hasItem("S005-01")).body(of("S005-01", "computed"), is("101.2987"))
                .body("published.figure.scope[-1]", is("51.71")).body(of("S005-01", "scopeName"), is("Denpasar"));
        reports("51.71", "2024-06-30").body("published.figure.code", contains("S005-01"));
    }

    @Test
    void figures_of_at_most_12_other_days_are_compared_the_newest_first() {
        World.upload("published-figures", Denpasar.PUBLISHED
                + "DAYS-00,51.02,lain,,2024-06-30,1,number,1,,,,Satu,One,days,,Test,,\n"
                + IntStream.rangeClosed(1, 13).mapToObj(day -> """
                        DAYS-L%1$02d,51.02,lain,,2024-09-%1$02d,1,number,1,,,,Satu,One,days,,Test,,
                        DAYS-S%1$02d,51.02,terdaftar,PBPU,2024-10-%1$02d,1,,1,,,,,,days,,Test,,
                        DAYS-T%1$02d,51.02,terdaftar,,2024-08-%1$02d,398195,,1,,,,,,days,,Test,,
                        """.formatted(day)).collect(joining()));
        ValidatableResponse answer = reports("51.02", "2024-06-30").body("published", hasSize(1 + 3 * 13))
                .body(of("DAYS-T01", "verdict"), is("NOT_COMPARED")).body(of("DAYS-T01", "scopeName"), is("Tabanan"));
        for (int day = 2; day <= 13; day++) {
            answer.body(of("DAYS-T%02d".formatted(day), "verdict"), is("REPRODUCED"));
        }
        reports("51.02", "2024-08-01").body(of("DAYS-T01", "verdict"), is("REPRODUCED"))
                .body(of("DAYS-T02", "verdict"), is("REPRODUCED"));
    }

    @Test
    void a_printed_total_of_estimated_parts_is_stated() {
        Contract.as("viewer").get("/api/v1/coverage/branch:2201?asOf=2024-06-30").then().statusCode(200)
                .body("published", is(nullValue())).body("utilisation", is(nullValue()))
                .body("count.provenance", is("STATED")).body("count.partsProvenance", is("ESTIMATED"))
                .body("count.breakdownProvenance", is("STATED")).body("children.provenance", everyItem(is("ESTIMATED")));
        reports("branch:2201", "2024-07-01").body("count.registered", is(1_688_195))
                .body("count.provenance", is("ESTIMATED")).body("count.partsProvenance", is(nullValue()));
        Contract.as("viewer").get("/api/v1/coverage/51.71?asOf=2024-06-30").then()
                .body("count.provenance", is("ESTIMATED")).body("count.partsProvenance", is(nullValue()));
    }

    @Test
    void utilisation_of_ended_periods_stands_beside_the_figure_the_latest_first() {
        denpasar().body("utilisation.code", contains("S004-10", "S004-12")).body("utilisation[0].days", is(182))
                .body("utilisation[0].perDay", is("7637")).body("utilisation[0].printedDivisors", contains(180))
                .body("utilisation[1].days", is(365));
        reports("branch:2201", "2024-06-29").body("utilisation.code", contains("S004-12"));
    }

    @Test
    void before_a_report_was_loaded_nobody_knew_it() {
        String before = register.feed().nextInstant().toString();
        World.upload("published-figures", Denpasar.PUBLISHED
                + "LATE-01,51.71,terdaftar,,2024-06-30,780000,,1,,,,,,late,,Test,,\n");
        reports("51.71", "2024-06-30").body(of("LATE-01", "verdict"), is("REPRODUCED"));
        Contract.as("viewer").get("/api/v1/coverage/51.71?asOf=2024-06-30&reports=true&knownAt=" + before).then()
                .statusCode(200).body("published.figure.code", not(hasItem("LATE-01")));
        int load = Contract.as("viewer").get("/api/v1/data-revisions?what=published-figures").path("items[0].revision");
        Contract.as("analyst").post("/api/v1/data-revisions/" + load + "/undo").then().statusCode(200);
        reports("51.71", "2024-06-30").body("published.figure.code", not(hasItem("LATE-01")));
    }

    @Test
    void a_claim_about_a_scope_is_tried_with_every_base_and_edition() {
        claim("{\"percentage\": \"11\", \"scope\": \"branch:2201\", \"asOf\": \"2024-06-30\"}").body("reproduced", is(true))
                .body("candidates.findAll { it.inUse }.indicator",
                        contains("ketidakaktifan_penduduk", "ketidakaktifan_peserta"))
                .body("candidates[0].populationEdition", is("implied-seed-004"));
        claim("{\"percentage\": \"100.00\", \"scope\": \"branch:2201\", \"asOf\": \"2024-06-30\"}")
                .body("reproduced", is(false)).body("candidates.populationEdition", contains("late-2024-S2"))
                .body("candidates.inUse", contains(false)).body("nearest", is(nullValue()));
        claim("{\"percentage\": 100, \"scope\": \"branch:2201\", \"asOf\": \"2024-06-30\"}").body("reproduced", is(true))
                .body("candidates[0].rounding", is("CUT_OFF")).body("candidates[0].value", is("100.5421"));
        claim("{\"percentage\": \"75.27\", \"scope\": \"ID\", \"asOf\": \"2023-11-01\"}").body("candidates", hasSize(1))
                .body("candidates[0].indicator", is("keaktifan_penduduk")).body("candidates[0].numerator", is(209_062_314));
        claim("{\"percentage\": \"70.00\", \"scope\": \"16.07\", \"asOf\": \"2023-09-01\"}").body("reproduced", is(false))
                .body("candidates", is(empty())).body("nearest.indicator", is("cakupan"))
                .body("nearest.value", is("97.6297")).body("nearest.rounding", is(nullValue()));
        claim("{\"percentage\": \"97.63\", \"scope\": \"16.07\", \"asOf\": \"2023-09-01\", \"numerator\": 817221}")
                .body("candidates.indicator", contains("cakupan")).body("reproduced", is(true));
        claim("{\"percentage\": \"50\", \"scope\": \"16.07.01\"}").body("candidates", is(empty()))
                .body("nearest", is(nullValue())).body("implied", is(nullValue()));
    }

    @Test
    void a_part_that_is_given_reproduces_no_indicator_that_counts_others() {
        String denpasar = ", \"scope\": \"branch:2201\", \"asOf\": \"2024-06-30\"}";
        claim("{\"percentage\": \"89.54\", \"numerator\": 1503459" + denpasar)
                .body("candidates.indicator", contains("keaktifan_penduduk")).body("reproduced", is(true));
        claim("{\"percentage\": \"89\", \"numerator\": 1500000, \"numeratorStep\": 10000" + denpasar)
                .body("candidates.findAll { it.inUse }.indicator", contains("keaktifan_penduduk", "keaktifan_peserta"));
        claim("{\"percentage\": \"95.29\", \"numerator\": 1600000" + denpasar)
                .body("candidates.indicator", contains((Object) null))
                .body("candidates.populationEdition", contains("implied-seed-004")).body("reproduced", is(true));
        claim("{\"percentage\": \"100.54\", \"denominator\": 1679092" + denpasar)
                .body("candidates.indicator", contains("cakupan"));
        claim("{\"percentage\": \"93.79\", \"denominator\": 1800000" + denpasar)
                .body("candidates.indicator", contains((Object) null)).body("candidates.numerator", contains(1_688_195));
        claim("{\"percentage\": \"50\", \"scope\": \"16.07\", \"asOf\": \"2023-09-01\", \"numerator\": 418531}")
                .body("candidates.indicator", contains("keaktifan_penduduk", "ketidakaktifan_penduduk"));
    }

    private static ValidatableResponse claim(String json) {
        return Contract.as("viewer").contentType("application/json").body(json).post("/api/v1/claims/check").then()
                .statusCode(200);
    }

    private static ValidatableResponse denpasar() {
        return reports("branch:2201", "2024-06-30");
    }

    private static ValidatableResponse reports(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?asOf=" + asOf + "&reports=true").then()
                .statusCode(200);
    }

    private static String of(String code, String part) {
        return String.join("", List.of("published.find { it.figure.code == '", code, "' }.", part));
    }
}
