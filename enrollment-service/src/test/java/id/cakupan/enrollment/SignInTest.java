package id.cakupan.enrollment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KeysResource.class)
class SignInTest {

    @Test
    void health_is_open_to_everybody() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/started").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void the_contract_needs_a_user() {
        given().get("/q/openapi").then().statusCode(401);
        given().auth().preemptive().basic("viewer", "viewer").get("/q/openapi").then().statusCode(200);
    }

    @Test
    void a_wrong_password_is_refused_with_a_problem() {
        given().auth().preemptive().basic("viewer", "wrong").get("/api/v1/regions").then().statusCode(401)
                .contentType("application/problem+json").body("code", is("unauthorized"));
    }
}
