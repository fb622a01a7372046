package id.cakupan.coverage.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** 34.01 is kept person by person, 34.02 by a total that names no segment. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class SegmentClaimCheckTest {

    private static final String DAY = ", 'asOf': '2025-03-31'}";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("segment-claims", () -> {
            register.areas().put("34.01", "34", null, null, null);
            register.areas().put("34.02", "34", null, null, null);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "34.01", "2025-01-31", "STATED"),
                    FakeFeed.movement("34.01", "2025-01-31", "PBPU", "AKTIF", 612),
                    FakeFeed.movement("34.01", "2025-01-31", "PBPU", "NON_AKTIF", 388),
                    FakeFeed.movement("34.01", "2025-01-31", "PBI_APBN", "AKTIF", 9_000),
                    FakeFeed.movement("34.01", "2025-02-28", "PBPU", "AKTIF", 500));
            register.feed().balance(FakeFeed.statement("BALANCE", "34.02", "2025-01-31", "STATED"),
                    Map.of("AKTIF", 500L, "NON_AKTIF", 500L));
            World.followed(register);
        });
    }

    @Test
    void the_activity_of_a_segment_is_found_and_named() {
        claim("{'percentage': '61.2', 'scope': '34.01', 'segment': 'PBPU', 'asOf': '2025-01-31'}")
                .body("reproduced", is(true)).body("candidates.indicator", contains("keaktifan_peserta"))
                .body("candidates.segment", contains("PBPU")).body("candidates.numerator", contains(612))
                .body("candidates.denominator", contains(1_000)).body("candidates.populationEdition", contains(nullValue()));
        claim("{'percentage': '25.9', 'scope': '34.01', 'segment': 'PBPU'" + DAY).body("candidates.indicator",
                contains("ketidakaktifan_peserta")).body("candidates.rounding", contains("HALF_UP"));
        claim("{'percentage': '61.2', 'scope': '34.01', 'segment': 'PBPU'" + DAY).body("reproduced", is(false))
                .body("nearest.segment", is("PBPU")).body("nearest.value", is("74.1333"));
        claim("{'percentage': '96.3', 'scope': '34.01'" + DAY).body("reproduced", is(true))
                .body("candidates.segment", everyItem(is(nullValue())));
    }

    @Test
    void a_part_that_was_given_takes_the_place_of_the_one_of_the_segment() {
        claim("{'percentage': '74.1', 'numerator': 1112, 'scope': '34.01', 'segment': 'PBPU'" + DAY)
                .body("candidates.indicator", contains("keaktifan_peserta")).body("candidates.segment", contains("PBPU"));
        claim("{'percentage': '50', 'numerator': 750, 'scope': '34.01', 'segment': 'PBPU'" + DAY)
                .body("candidates.indicator", contains((Object) null)).body("candidates.denominator", contains(1_500));
    }

    @Test
    void nothing_is_tried_where_the_segment_of_somebody_is_unknown_or_nobody_is_counted() {
        for (String scope : new String[] { "34.02", "34" }) {
            claim("{'percentage': '50', 'scope': '%s', 'segment': 'PBPU'".formatted(scope) + DAY).body("reproduced", is(false))
                    .body("candidates", is(empty())).body("nearest", is(nullValue()));
        }
        claim("{'percentage': '61.2', 'scope': '34.01', 'segment': 'PBPU', 'asOf': '2025-01-30'}")
                .body("candidates", is(empty())).body("nearest", is(nullValue()));
        claim("{'percentage': '61.2', 'scope': '34.01', 'segment': 'BP'" + DAY).body("candidates", is(empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'percentage': '1', 'scope': 'ID', 'segment': 'PBI'}                                      | one of PBI_APBN, PBPU_PEMDA
            {'percentage': '1', 'scope': 'ID', 'segment': 7}                                          | one of PBI_APBN, PBPU_PEMDA
            {'percentage': '1', 'numerator': 1, 'segment': 'PBPU'}                                    | only with "scope"
            {'percentage': '1', 'numerator': 1, 'denominator': 2, 'scope': 'ID', 'segment': 'PBPU'}   | leave one of them""")
    void what_a_segment_does_not_go_with_is_said(String json, String remedy) {
        Contract.brokenCallAs("viewer").contentType("application/json").body(json.replace('\'', '"'))
                .post("/api/v1/claims/check").then().statusCode(400).body("violations.field", contains("segment"))
                .body("violations[0].message", containsString(remedy));
    }

    private static ValidatableResponse claim(String json) {
        return Contract.as("viewer").contentType("application/json").body(json.replace('\'', '"'))
                .post("/api/v1/claims/check").then().statusCode(200);
    }
}
