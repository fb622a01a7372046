package id.cakupan.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.ContractQueries;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class UnknownQueryTest {

    private static final String REVISIONS = "/api/v1/data-revisions";

    @Test
    void a_filter_that_is_not_there_is_refused_by_name() {
        Contract.brokenCallAs("viewer").queryParam("asof", "2023-09-01").queryParam("population", "x").queryParam("zone", "7")
                .get("/api/v1/coverage/16.07").then().statusCode(400).contentType("application/problem+json")
                .body("type", is("/problems/invalid-input")).body("violations.field", contains("asof", "zone"))
                .body("violations.in", contains("query", "query")).body("violations.message", contains(
                        "Unknown; did you mean asOf? Known are asOf, knownAt, population, reports, levels, boundaries.",
                        "Unknown; known are asOf, knownAt, population, reports, levels, boundaries."));
    }

    @Test
    void one_value_is_not_given_twice() {
        Contract.brokenCallAs("analyst").queryParam("limit", "1", "2").get(REVISIONS).then().statusCode(400)
                .body("violations.field", contains("limit")).body("violations.message", contains(containsString("2 times")));
    }

    @Test
    void every_call_knows_the_parameters_of_its_contract_and_no_other() {
        assertThat(ContractQueries.differences()).isEmpty();
    }

    @Test
    void what_is_known_is_answered() {
        Contract.as("analyst").queryParam("what", "targets").queryParam("limit", 1).get(REVISIONS).then().statusCode(200);
        as("analyst").queryParam("what", "targets").head(REVISIONS).then().statusCode(200);
        as("analyst").queryParam("wat", "targets").head(REVISIONS).then().statusCode(400);
        as("analyst").options(REVISIONS).then().statusCode(200);
    }

    @Test
    void who_may_not_ask_hears_nothing_of_parameters() {
        Contract.asNobody().queryParam("wat", "targets").get(REVISIONS).then().statusCode(401);
        Contract.brokenCallAs("service").queryParam("wat", "targets").get(REVISIONS).then().statusCode(403);
    }

    private static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role);
    }
}
