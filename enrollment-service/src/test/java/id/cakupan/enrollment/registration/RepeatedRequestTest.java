package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.PATH;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RepeatedRequestTest {

    @Test
    void a_key_belongs_to_its_body_for_30_days() throws SQLException {
        Map<String, String> form = Desk.form();
        String key = "thirty-days-key";
        String id = keyed(form, key).then().statusCode(201).extract().path("id");
        keyed(form, key).then().statusCode(201).body("id", is(id));
        keyed(Desk.form(), key).then().statusCode(409).body("code", is("idempotency-key-reused"));
        try (Connection superuser = Desk.connection(); Statement statement = superuser.createStatement()) {
            statement.execute("update keyed_request set created_at = created_at - interval '30 days 1 minute' "
                    + "where resource_id = '" + id + "'");
        }
        keyed(Desk.form(), key).then().statusCode(201);
        keyed(form, key).then().statusCode(409).body("code", is("idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_its_route_and_registration() {
        String first = Desk.registered(Desk.form());
        String second = Desk.registered(Desk.form());
        String key = "one-key-two-routes";
        keyed(Desk.form(), key).then().statusCode(201);
        verify(first, key).then().statusCode(200).body("state", is("VERIFIED"));
        verify(first, key).then().statusCode(200).body("state", is("VERIFIED"));
        verify(second, key).then().statusCode(409).body("code", is("idempotency-key-reused"));
        for (String wrong : List.of("short", "k".repeat(101))) {
            Contract.brokenCallAs("officer").header("Idempotency-Key", wrong).post(PATH + "/" + second + "/verification")
                    .then().statusCode(400).body("violations[0].field", is("Idempotency-Key"))
                    .body("violations[0].in", is("header"));
        }
    }

    private static Response keyed(Map<String, String> form, String key) {
        return Contract.as("officer").header("Idempotency-Key", key).contentType("application/json").body(form).post(PATH);
    }

    private static Response verify(String id, String key) {
        return Contract.as("officer").header("Idempotency-Key", key).post(PATH + "/" + id + "/verification");
    }
}
