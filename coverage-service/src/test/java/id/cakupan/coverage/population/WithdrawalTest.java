package id.cakupan.coverage.population;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Editions of Yogyakarta. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class WithdrawalTest {

    private static final String FILE = """
            edition,period,adopted_on,region,people,provenance,source,note
            sultan-1,2024-S1,2024-12-01,34,1000,STATED,Test,
            sultan-2,2024-S2,2025-06-01,34,1100,STATED,Test,
            """;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        World.upload("populations", FILE);
        withdraw("sultan-2", "null").statusCode(200);
    }

    @Test
    void from_its_day_on_the_edition_before_is_used_and_before_it_nothing_changes() {
        Instant before = Instant.parse(figure("2025-09-01").extract().path("knownAt"));
        withdraw("sultan-2", "\"2025-08-01\"").statusCode(200).body("loaded", is(1));
        figure("2025-09-01").body("population.edition", is("sultan-1"));
        figure("2025-07-31").body("population.edition", is("sultan-2"));
        figure("2025-09-01&population=sultan-2").body("population.people", is(1100));
        figure("2025-09-01&knownAt=" + before).body("population.edition", is("sultan-2"));
        Contract.as("viewer").get("/api/v1/populations").then()
                .body("items.find { it.edition == 'sultan-2' }.withdrawnOn", is("2025-08-01"))
                .body("items.find { it.edition == 'sultan-2' }.withdrawalNote", is("Rows were exchanged."))
                .body("items.find { it.edition == 'sultan-1' }.withdrawnOn", is(nullValue()));
    }

    @Test
    void a_withdrawal_can_be_taken_back_and_be_undone() {
        int revision = withdraw("sultan-2", "\"2025-08-01\"").extract().path("dataRevision");
        Contract.as("analyst").post("/api/v1/data-revisions/" + revision + "/undo").then().statusCode(200);
        figure("2025-09-01").body("population.edition", is("sultan-2"));
        withdraw("sultan-2", "\"2025-08-01\"").body("loaded", is(1));
        withdraw("sultan-2", "\"2025-08-01\"").body("loaded", is(0));
        withdraw("sultan-2", "null").body("loaded", is(1));
        figure("2025-09-01").body("population.edition", is("sultan-2"));
    }

    @Test
    void to_load_its_file_again_leaves_it_withdrawn() {
        withdraw("sultan-2", "\"2025-08-01\"").statusCode(200);
        Contract.as("analyst").contentType("text/csv").body(FILE).post("/api/v1/populations").then().statusCode(200)
                .body("loaded", is(0));
        figure("2025-09-01").body("population.edition", is("sultan-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"from\": \"soon\"}", "{\"from\": null, \"note\": \"  \"}" })
    void what_makes_no_sense_is_refused(String body) {
        Contract.brokenCallAs("analyst").contentType("application/json").body(body)
                .post("/api/v1/populations/sultan-2/withdrawal")
                .then().statusCode(400).body("violations.field", contains(body.contains("note") ? "note" : "from"));
    }

    @Test
    void an_unknown_edition_is_not_found() {
        withdraw("nobody-knows", "null").statusCode(404);
    }

    private static ValidatableResponse withdraw(String edition, String day) {
        return Contract.as("analyst").contentType("application/json").body("{\"from\": " + day + (day.equals("null") ? "}"
                : ", \"note\": \"Rows were exchanged.\"}")).post("/api/v1/populations/" + edition + "/withdrawal").then();
    }

    private static ValidatableResponse figure(String query) {
        return Contract.as("viewer").get("/api/v1/coverage/34?asOf=" + query).then().statusCode(200);
    }
}
