package id.cakupan.coverage.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class ClaimCheckTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void both_parts_are_enough() {
        claim("{'percentage': '97.63', 'numerator': 817221, 'denominator': 837062}").body("reproduced", is(true))
                .body("candidates.value", contains("97.6297")).body("candidates.indicator", contains((Object) null))
                .body("candidates.rounding", contains("HALF_UP")).body("nearest", is(nullValue()))
                .body("implied", is(nullValue()));
        claim("{'percentage': 97.62, 'numerator': 817221, 'denominator': 837062}").body("candidates.rounding",
                contains("CUT_OFF"));
        claim("{'percentage': '97.6', 'numerator': 817221, 'denominator': 837000, 'denominatorStep': 1000, 'scope': null}")
                .body("candidates.denominator", contains(837_000));
        claim("{'percentage': '50', 'numerator': 817221, 'denominator': 837062}").body("reproduced", is(false))
                .body("nearest.value", is("97.6297")).body("nearest.rounding", is(nullValue()));
    }

    @Test
    void a_text_keeps_its_zeros_and_a_number_has_none() {
        claim("{'percentage': '101.00', 'numerator': 10125, 'denominator': 10000}").body("reproduced", is(false));
        claim("{'percentage': 101.00, 'numerator': 10125, 'denominator': 10000}").body("reproduced", is(true));
        claim("{'percentage': 1e2, 'numerator': 1, 'denominator': 1}").body("reproduced", is(true));
    }

    @Test
    void one_part_implies_the_other() {
        claim("{'percentage': '98.12', 'denominator': 2706950}").body("implied.part", is("numerator"))
                .body("implied.from", is(2_655_924)).body("implied.to", is(2_656_194)).body("reproduced", is(false));
        claim("{'percentage': '89.54', 'numerator': 1503459}").body("implied.part", is("denominator"))
                .body("implied.from", is(1_678_999)).body("implied.to", is(1_679_185));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                            | percentage
            {'percentage': '97,63', 'numerator': 1}                       | percentage
            {'percentage': '97.63 %', 'numerator': 1}                     | percentage
            {'percentage': -1, 'numerator': 1}                            | percentage
            {'percentage': 10000.1, 'numerator': 1}                       | percentage
            {'percentage': 1e400, 'numerator': 1}                         | percentage
            {'percentage': 97.1234567, 'numerator': 1}                    | percentage
            {'percentage': true, 'numerator': 1}                          | percentage
            {'percentage': [1], 'numerator': 1}                           | percentage
            {'percentage': '1', 'numerator': -1}                          | numerator
            {'percentage': '1', 'numerator': 1.5}                         | numerator
            {'percentage': '1', 'numerator': '1'}                         | numerator
            {'percentage': '1', 'numerator': 99999999999999999999}        | numerator
            {'percentage': '1', 'denominator': 0}                         | denominator
            {'percentage': '1', 'denominator': 15, 'denominatorStep': 10} | denominatorStep
            {'percentage': '1', 'denominator': 15, 'numeratorStep': 10}   | numeratorStep
            {'percentage': '1'}                                           | scope
            {'percentage': '1', 'scope': ''}                              | scope
            {'percentage': '1', 'scope': 7}                               | scope
            {'percentage': '1', 'scope': 'ID', 'asOf': '2023-02-30'}      | asOf
            {'percentage': '1', 'scope': 'ID', 'asOf': '2999-01-01'}      | asOf
            {'percentage': '1', 'numerator': 1, 'asOf': '2023-01-01'}     | asOf
            {'percentage': '1', 'numerator': 1, 'base': 5}                | base""", quoteCharacter = '~')
    void what_is_wrong_is_told_with_its_field(String json, String field) {
        broken(json).body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "{", "7", "{'percentage': NaN}" })
    void what_is_no_claim_is_refused(String json) {
        broken(json).body("violations.in", contains("body"));
    }

    @Test
    void a_comma_gets_advice() {
        broken("{'percentage': '97,63', 'scope': 'ID'}").body("violations[0].message", containsString("97.63"));
    }

    @Test
    void an_unknown_scope_is_not_found() {
        Contract.as("viewer").contentType("application/json").body("{\"percentage\": 1, \"scope\": \"99.99\"}")
                .post("/api/v1/claims/check").then().statusCode(404);
        Contract.as("viewer").contentType("application/json").body("{\"percentage\": 1, \"scope\": \"branch:NONE\"}")
                .post("/api/v1/claims/check").then().statusCode(404);
        Contract.brokenCallAs("viewer").contentType("text/plain").body("x").post("/api/v1/claims/check").then()
                .statusCode(415);
    }

    private static ValidatableResponse claim(String json) {
        return Contract.as("viewer").contentType("application/json").body(json.replace('\'', '"'))
                .post("/api/v1/claims/check").then().statusCode(200);
    }

    private static ValidatableResponse broken(String json) {
        return Contract.brokenCallAs("viewer").contentType("application/json").body(json.replace('\'', '"'))
                .post("/api/v1/claims/check").then().statusCode(400);
    }
}
