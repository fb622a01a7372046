package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.delivery.SendNow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Schedules that were deleted and are brought back. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class RestoreTest {

    private static final String HUMAS = Desk.mail("humas@example.go.id");

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
    }

    private static void delete(long number) {
        as("branch_head").delete("/api/v1/schedules/{number}", number).then().statusCode(204);
    }

    private static ValidatableResponse restore(String role, long number) {
        return as(role).post("/api/v1/schedules/{number}/restore", number).then();
    }

    @Test
    void it_is_as_it_was_but_for_its_version() {
        JsonPath before = Desk.added(Desk.monthly("16.28") + ", \"briefingKind\": \"uhc\"", HUMAS);
        long number = before.getLong("number");
        as("branch_head").post("/api/v1/schedules/{number}/runs", number).then().statusCode(202);
        delete(number);
        restore("analyst", number).statusCode(403);
        JsonPath after = restore("branch_head", number).statusCode(200).header("ETag", "\"3\"").extract().jsonPath();
        for (String same : List.of("name", "scope", "briefingKind", "recipients", "formats", "active", "nextTimes", "madeAt")) {
            assertThat(after.<Object> get(same)).as(same).isEqualTo(before.get(same));
        }
        restore("branch_head", number).statusCode(200).body("version", is(3));
        assertThat(Desk.runs(number).getList("items.state")).as("what was taken back stays so")
                .isEqualTo(List.of("CANCELLED"));
        restore("branch_head", 999_999).statusCode(404);
    }

    @Test
    void nothing_runs_for_the_time_in_which_it_was_deleted() {
        JsonPath schedule = Desk.added(Desk.monthly("16.29"), HUMAS);
        long number = schedule.getLong("number");
        delete(number);
        Tables.execute("update schedule set next_at = now() - interval '70 days' where number = " + number);
        Desk.everything(Instant.now());
        restore("branch_head", number).statusCode(200);
        Desk.everything(Instant.now());
        assertThat(Desk.runs(number).getList("items")).isEmpty();
        Instant next = Instant.parse(schedule.getString("nextTimes[0]"));
        Desk.everything(next);
        assertThat(Desk.runs(number).getList("items.plannedAt")).isEqualTo(List.of(next.toString()));
        assertThat(Desk.runs(number).getInt("items[0].missed")).isZero();
        assertThat(MailResource.received()).hasSize(1);
    }

    @Test
    void what_was_not_sent_when_it_was_deleted_is_not_sent_afterwards() {
        JsonPath schedule = Desk.added(Desk.monthly("16.27"), HUMAS);
        long number = schedule.getLong("number");
        Instant now = Instant.parse(schedule.getString("nextTimes[0]"));
        Desk.plan(now);
        Desk.work(now);
        delete(number);
        restore("branch_head", number).statusCode(200);
        SendNow.at(now.plus(Duration.ofHours(1)));
        assertThat(Desk.runs(number).getList("items[0].deliveries.state")).isEqualTo(List.of("CANCELLED"));
        assertThat(MailResource.received()).isEmpty();
    }

    @Test
    void what_was_issued_while_it_was_deleted_is_not_sent_and_what_is_issued_afterwards_is() {
        long number = Desk.added("\"kind\": \"ON_ISSUE\", \"scope\": \"16.26\"", HUMAS).getLong("number");
        delete(number);
        long issue = issued("16.26");
        Desk.everything(Instant.now());
        restore("branch_head", number).statusCode(200);
        Desk.everything(Instant.now());
        assertThat(MailResource.received()).isEmpty();
        as("branch_head").contentType("application/json")
                .body("{\"name\": \"Sri Wahyuni\", \"reason\": \"Angka penduduk keliru.\"}")
                .put("/api/v1/issues/{number}/withdrawal", issue).then().statusCode(200);
        Desk.everything(Instant.now());
        assertThat(Desk.runs(number).getList("items.cause")).isEqualTo(List.of("WITHDRAWN"));
        assertThat(MailResource.received()).hasSize(1);
    }

    private static long issued(String scope) {
        String draft = as("branch_head").queryParam("scope", scope).queryParam("asOf", "2023-09-01").post("/api/v1/drafts")
                .then().statusCode(201).extract().path("id");
        return as("branch_head").contentType("application/json")
                .body("{\"draft\": \"%s\", \"issuer\": \"Sri Wahyuni\"}".formatted(draft)).post("/api/v1/issues").then()
                .statusCode(201).extract().jsonPath().getLong("number");
    }

    @Test
    void one_that_rested_rests_on() {
        JsonPath schedule = Desk.post("{\"name\": \"x\", \"lang\": \"id\", \"active\": false, \"recipients\": [%s], %s}"
                .formatted(HUMAS, Desk.monthly("16.25"))).then().statusCode(201).extract().jsonPath();
        delete(schedule.getLong("number"));
        restore("branch_head", schedule.getLong("number")).statusCode(200).body("active", is(false));
    }
}
