package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Schedules that send what is issued and withdrawn, found by its number in the archive. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class FollowTest {

    private static final String ON_ISSUE = "\"kind\": \"ON_ISSUE\", \"formats\": [\"pdf\"], \"scope\": \"%s\"";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
    }

    private static JsonPath issued(String scope) {
        String draft = as("branch_head").queryParam("scope", scope).queryParam("asOf", "2023-09-01").post("/api/v1/drafts")
                .then()
                .statusCode(201).extract().path("id");
        return as("branch_head").contentType("application/json")
                .body("{\"draft\": \"%s\", \"issuer\": \"Sri Wahyuni\"}".formatted(draft)).post("/api/v1/issues").then()
                .statusCode(201).extract().jsonPath();
    }

    private static void withdraw(long number) {
        as("branch_head").contentType("application/json")
                .body("{\"name\": \"Sri Wahyuni\", \"reason\": \"Angka penduduk keliru.\"}")
                .put("/api/v1/issues/{number}/withdrawal", number).then().statusCode(200);
    }

    @Test
    void what_is_issued_and_withdrawn_is_sent_each_once() throws Exception {
        withdraw(issued("16.41").getLong("number"));
        long schedule = Desk.added(ON_ISSUE.formatted("16.41"), Desk.mail("humas@example.go.id")).getLong("number");
        Instant now = Instant.now();
        Desk.everything(now);
        assertThat(MailResource.received()).as("what happened before the schedule was made").isEmpty();

        JsonPath issue = issued("16.41");
        issued("16.42");
        Desk.everything(now);
        Desk.everything(now);
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getSubject()).startsWith("Diterbitkan: Kepesertaan JKN");
        Post post = Post.of(MailResource.received().get(0));
        assertThat(post.text()).contains("817.221", issue.getString("code"), "https://naskah.example.go.id/verify/");
        long number = issue.getLong("number");
        byte[] genuine = as("viewer").get("/api/v1/issues/{number}/files/document.id.pdf", number).asByteArray();
        assertThat(post.files().get("cakupan-" + number + "-document.id.pdf")).isEqualTo(genuine);

        withdraw(number);
        Desk.everything(now.plusSeconds(60));
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).startsWith("Ditarik: ");
        assertThat(Post.of(MailResource.received().get(1)).text()).contains("Angka penduduk keliru.");
        assertThat(Desk.runs(schedule).getList("items.cause")).isEqualTo(List.of("WITHDRAWN", "ISSUED"));
        assertThat(Desk.runs(schedule).getList("items.state")).isEqualTo(List.of("MADE", "MADE"));
    }

    @Test
    void what_happened_while_the_service_was_down_is_all_made_up_for() {
        Desk.added(ON_ISSUE.formatted("16.43"), Desk.mail("humas@example.go.id"));
        long number = issued("16.43").getLong("number");
        withdraw(number);
        issued("16.43");
        Desk.everything(Instant.now());
        assertThat(MailResource.received()).hasSize(3);
    }

    @Test
    void what_is_issued_while_a_schedule_rests_is_not_sent_afterwards() {
        String body = "{\"name\": \"x\", \"lang\": \"en\", \"active\": %s, \"recipients\": [%s], %s}";
        String recipient = Desk.mail("humas@example.go.id");
        long schedule = Desk.added(ON_ISSUE.formatted("16.44"), recipient).getLong("number");
        change(schedule, body.formatted(false, recipient, ON_ISSUE.formatted("16.44")));
        issued("16.44");
        Desk.everything(Instant.now());
        change(schedule, body.formatted(true, recipient, ON_ISSUE.formatted("16.44")));
        Desk.everything(Instant.now());
        assertThat(MailResource.received()).isEmpty();
        as("branch_head").post("/api/v1/schedules/{number}/runs", schedule).then().statusCode(409)
                .body("code", is("follows-the-archive"));
    }

    private static void change(long schedule, String body) {
        as("branch_head").contentType("application/json").header("If-Match", "*").body(body)
                .put("/api/v1/schedules/{number}", schedule).then().statusCode(200);
    }
}
