package id.cakupan.enrollment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.ContractQueries;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KeysResource.class)
class UnknownQueryTest {

    private static final String WORK = "/api/v1/work";

    @Test
    void a_filter_that_is_not_there_is_refused_by_name() {
        Contract.brokenCallAs("officer").queryParam("timming", "LATE").queryParam("kind", "CARD").queryParam("office", "x")
                .get(WORK).then().statusCode(400).contentType("application/problem+json")
                .body("type", is("/problems/invalid-input")).body("violations.field", contains("office", "timming"))
                .body("violations.in", everyItem(is("query"))).body("violations.message", contains(
                        "Unknown; known are kind, timing, point, limit, after.",
                        "Unknown; did you mean timing? Known are kind, timing, point, limit, after."));
    }

    @Test
    void nobodys_standing_is_answered_for_another_day_than_was_meant() {
        Contract.brokenCallAs("officer").queryParam("asof", "2020-01-01")
                .get("/api/v1/participants/00000000-0000-0000-0000-000000000000/standing").then().statusCode(400)
                .body("violations.message", contains("Unknown; did you mean asOf? Known are asOf, knownAt."));
    }

    @Test
    void somebodys_number_as_a_name_is_not_repeated() {
        Contract.brokenCallAs("officer").queryParam("9907010101900000", "").get(WORK).then().statusCode(400)
                .body("violations.field", contains("*")).body(not(containsString("9907010101900000")));
    }

    @Test
    void one_value_is_not_given_twice() {
        Contract.brokenCallAs("officer").queryParam("timing", "LATE", "TODAY").get(WORK).then().statusCode(400)
                .body("violations.field", contains("timing")).body("violations.message", contains(containsString("2 times")));
    }

    @Test
    void a_write_with_an_unknown_parameter_writes_nothing() {
        Contract.brokenCallAs("analyst").queryParam("dryRun", "true").contentType("text/csv; charset=UTF-8")
                .body(Uploads.HEADERS.get("holidays") + "2031-12-25,Hari Raya Natal,NATIONAL,SKB 3 Menteri,\n")
                .post("/api/v1/holidays").then().statusCode(400).body("violations.field", contains("dryRun"))
                .body("violations.message", contains("Unknown; this call has no query parameters."));
        Uploads.list("holidays", Map.of("from", "2031-12-25", "to", "2031-12-25")).body("items", empty());
    }

    @Test
    void every_call_knows_the_parameters_of_its_contract_and_no_other() {
        assertThat(ContractQueries.differences()).isEmpty();
    }

    @Test
    void what_is_known_is_answered() {
        Contract.as("officer").queryParam("timing", "LATE").queryParam("limit", 1).get(WORK).then().statusCode(200);
        as("officer").queryParam("timing", "LATE").head(WORK).then().statusCode(200);
        as("officer").queryParam("timming", "LATE").head(WORK).then().statusCode(400);
        as("officer").options(WORK).then().statusCode(200);
    }

    @Test
    void who_may_not_ask_hears_nothing_of_parameters() {
        Contract.asNobody().queryParam("timming", "LATE").get(WORK).then().statusCode(401);
        Contract.brokenCallAs("viewer").queryParam("timming", "LATE").get(WORK).then().statusCode(403);
    }

    private static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role);
    }
}
