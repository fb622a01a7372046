package id.cakupan.coverage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class AccessTest {

    @ParameterizedTest
    @CsvSource({ "GET, coverage", "GET, coverage/ID", "GET, populations", "POST, populations", "GET, targets",
            "POST, targets", "GET, published-figures", "POST, published-figures", "GET, utilisation", "POST, utilisation",
            "GET, cube", "POST, cube/rebuild", "GET, cube/drift", "GET, bare", "GET, data-revisions",
            "POST, data-revisions/1/undo" })
    void nobody_gets_in_without_signing_in(String method, String path) {
        Contract.asNobody().contentType("text/csv").request(method, "/api/v1/" + path).then().statusCode(401);
    }

    @Test
    void nobody_checks_a_claim_without_signing_in() {
        Contract.asNobody().contentType("application/json").body("{}").post("/api/v1/claims/check").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({ "POST, populations, viewer", "POST, populations, operator", "POST, targets, officer",
            "POST, published-figures, viewer", "POST, utilisation, officer",
            "POST, targets, branch_head", "GET, cube, viewer", "GET, cube, service", "GET, bare, analyst",
            "POST, cube/rebuild, analyst",
            "GET, cube/drift, branch_head", "GET, data-revisions, service", "POST, data-revisions/1/undo, branch_head" })
    void a_role_does_only_what_is_its_own(String method, String path, String role) {
        Contract.brokenCallAs(role).contentType("text/csv").body("x").request(method, "/api/v1/" + path).then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    void every_role_reads_lists(String role) {
        Contract.as(role).get("/api/v1/populations").then().statusCode(200);
        Contract.as(role).get("/api/v1/targets").then().statusCode(200);
    }
}
