package id.cakupan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.ContractQueries;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class UnknownQueryTest {

    private static final String BRIEFING = "/api/v1/briefings/16.07";
    private static final String PAGE = BRIEFING + "/document.html";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void a_filter_that_is_not_there_is_refused_by_name() {
        Contract.brokenCallAs("viewer").queryParam("asof", "2020-01-01").queryParam("format", "md").get(BRIEFING).then()
                .statusCode(400).contentType("application/problem+json").body("type", is("/problems/invalid-input"))
                .body("violations.field", contains("asof", "format")).body("violations.in", contains("query", "query"))
                .body("violations.message",
                        contains("Unknown; did you mean asOf? Known are kind, asOf, from, knownAt, population, lang.",
                                "Unknown; known are kind, asOf, from, knownAt, population, lang."));
    }

    @Test
    void a_reader_is_told_on_a_page_in_her_language() {
        Contract.brokenCallAs("viewer").queryParam("asof", "2020-01-01").queryParam("lang", "id").get(PAGE).then()
                .statusCode(400).contentType("text/html")
                .body(containsString("asof: tidak dikenal. Yang dikenal: asOf, knownAt, population, lang."));
        Contract.brokenCallAs("viewer").queryParam("asOf", "2023-09-01", "2020-01-01").get(PAGE).then().statusCode(400)
                .body(containsString("Tanggal (asOf) ditulis sekali"));
        Contract.brokenCallAs("viewer").queryParam("asof", "2020-01-01").queryParam("lang", "en").get(PAGE).then()
                .statusCode(400).body(containsString("asof: Unknown; did you mean asOf?"));
    }

    @Test
    void a_page_opens_with_what_its_address_picked_up() {
        given().redirects().follow(false).queryParam("utm_source", "x").queryParam("lang", "en").get("/login").then()
                .statusCode(200).body(containsString("<html lang=\"en\">"));
        as("viewer").accept("text/html").queryParam("utm_source", "x").get("/").then().statusCode(200);
    }

    @Test
    void every_call_knows_the_parameters_of_its_contract_and_no_other() {
        assertThat(ContractQueries.differences()).isEmpty();
    }

    @Test
    void what_is_known_is_answered() {
        Contract.as("viewer").queryParam("asOf", "2023-09-01").queryParam("lang", "en").get(BRIEFING).then().statusCode(200);
        as("viewer").queryParam("asOf", "2023-09-01").head(BRIEFING).then().statusCode(200);
        as("viewer").queryParam("asof", "2023-09-01").head(BRIEFING).then().statusCode(400);
        as("viewer").options(BRIEFING).then().statusCode(200);
    }

    @Test
    void who_may_not_ask_hears_nothing_of_parameters() {
        Contract.asNobody().queryParam("asof", "2023-09-01").get(BRIEFING).then().statusCode(401);
        Contract.asNobody().accept("text/html").queryParam("asof", "2023-09-01").get(PAGE).then().statusCode(302)
                .header("Location", containsString("/login"));
        Contract.brokenCallAs("service").queryParam("asof", "2023-09-01").get(BRIEFING).then().statusCode(403);
    }

    private static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role);
    }
}
