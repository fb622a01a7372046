package id.cakupan.enrollment.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CompletenessResourceTest {

    private static final String PATH = "/api/v1/register-completeness";
    private static final String NOBODYS = "/6f0c0c5e-2a43-4b0e-9a39-0d7f3a9a1a11";
    private static final Map<String, String> DECLARED = Map.of("region", "16.08.01", "since", "2026-01-01", "source",
            "Letter 12/2026");

    @Inject
    LedgerView ledger;

    @Test
    void a_declaration_is_stated_once() {
        String id = declare(Contract.as("analyst"), DECLARED).then().statusCode(200).body("source", is("Letter 12/2026"))
                .extract().path("id");
        declare(Contract.as("analyst"), DECLARED).then().statusCode(200).body("id", is(id));
        assertThat(ledger.statements("16.08.01")).containsExactly("2026-01-01 COMPLETE_SINCE STATED");
        assertThat(inForce("16.08.01")).containsExactly(id + " Letter 12/2026");
    }

    @Test
    void another_source_replaces() {
        String first = declared("16.08.02", "Letter 12/2026");
        String second = declared("16.08.02", "Letter 13/2026");
        assertThat(inForce("16.08.02")).containsExactly(second + " Letter 13/2026");
        assertThat(ledger.statements("16.08.02")).containsExactly("2026-01-01 COMPLETE_SINCE STATED",
                "2026-01-01 COMPLETE_SINCE STATED replaces");
        Contract.as("analyst").delete(PATH + "/" + first).then().statusCode(409)
                .body("code", is("completeness-not-in-force"));
    }

    @Test
    void a_withdrawn_declaration_may_be_made_again() {
        String id = declared("16.08.03", "Letter 12/2026");
        Contract.as("analyst").delete(PATH + "/" + id).then().statusCode(204);
        assertThat(inForce("16.08.03")).isEmpty();
        Contract.as("analyst").delete(PATH + "/" + id).then().statusCode(409)
                .body("code", is("completeness-not-in-force"));
        String again = declared("16.08.03", "Letter 12/2026");
        assertThat(inForce("16.08.03")).containsExactly(again + " Letter 12/2026");
        assertThat(ledger.statements("16.08.03")).containsExactly("2026-01-01 COMPLETE_SINCE STATED",
                "2026-01-01 WITHDRAWN STATED replaces", "2026-01-01 COMPLETE_SINCE STATED");
        Contract.as("analyst").delete(PATH + NOBODYS).then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    void wrong_fields_are_all_named() {
        declare(Contract.brokenCallAs("analyst"), Map.of("region", "99.99", "since", "2026-01")).then().statusCode(400)
                .body("violations.field", contains("region", "since", "source"));
        declare(Contract.as("analyst"), Map.of("region", "95.02.01", "since", "2022-07-24", "source", "Letter")).then()
                .statusCode(400).body("violations.field", contains("since"))
                .body("violations[0].message", containsString("95.02.01 exists only from 2022-07-25"));
        Contract.brokenCallAs("analyst").contentType(ContentType.JSON).body("null").post(PATH).then().statusCode(400);
        Contract.brokenCallAs("analyst").contentType("text/csv").body("x").post(PATH).then().statusCode(415);
    }

    @Test
    void only_an_analyst_declares_and_only_people_read() {
        Contract.asNobody().get(PATH).then().statusCode(401);
        Contract.as("service").get(PATH).then().statusCode(403);
        declare(Contract.asNobody(), DECLARED).then().statusCode(401);
        Contract.asNobody().delete(PATH + NOBODYS).then().statusCode(401);
        for (String role : List.of("viewer", "officer", "branch_head", "operator", "service")) {
            declare(Contract.as(role), DECLARED).then().statusCode(403);
            Contract.as(role).delete(PATH + NOBODYS).then().statusCode(403);
        }
    }

    private static String declared(String region, String source) {
        return declare(Contract.as("analyst"), Map.of("region", region, "since", "2026-01-01", "source", source)).then()
                .statusCode(200).extract().path("id");
    }

    private static List<String> inForce(String region) {
        return Contract.as("viewer").get(PATH).then().statusCode(200).extract().jsonPath().getList(
                "items.findAll { it.region == '" + region + "' }.collect { it.id + ' ' + it.source }");
    }

    private static io.restassured.response.Response declare(RequestSpecification call, Map<String, String> body) {
        return call.contentType(ContentType.JSON).body(body).post(PATH);
    }
}
