package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.reporting.schedule.Desk.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.WebhookReceiver;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.delivery.Beat;
import id.cakupan.reporting.delivery.SendNow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Schedules at times that the test chooses, with a real mail server and a real receiver of webhooks. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class RunTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String HUMAS = mail("humas@example.go.id");

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    RunStore store;
    @Inject
    Beat beat;

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
    }

    private static Instant time(JsonPath schedule, int which) {
        return Instant.parse(schedule.getString("nextTimes[" + which + "]"));
    }

    @Test
    void a_monthly_schedule_sends_a_draft_that_a_person_can_issue() throws Exception {
        JsonPath schedule = Desk.added(Desk.monthly("16.31"), HUMAS);
        ZonedDateTime first = time(schedule, 0).atZone(WIB);
        assertThat(first.getDayOfMonth()).isEqualTo(1);
        assertThat(first.getHour()).isEqualTo(7);
        Desk.everything(first.toInstant().minusSeconds(1));
        assertThat(Desk.runs(schedule.getLong("number")).getList("items")).isEmpty();

        Desk.everything(first.toInstant());
        Desk.everything(first.toInstant().plusSeconds(10));
        JsonPath runs = Desk.runs(schedule.getLong("number"));
        assertThat(runs.getList("items")).hasSize(1);
        assertThat(runs.getString("items[0].state")).isEqualTo("MADE");
        LocalDate asOf = first.toLocalDate().minusDays(1);
        assertThat(runs.getString("items[0].asOf")).isEqualTo(asOf.toString());
        assertThat(runs.getString("items[0].deliveries[0].state")).isEqualTo("SENT");
        String draft = runs.getString("items[0].draft");
        as("branch_head").get("/api/v1/drafts/{id}", draft).then().statusCode(200).body("scope", is("16.31"))
                .body("issued", is((Object) null));

        MimeMessage mail = MailResource.received().get(0);
        assertThat(MailResource.received()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Draf untuk diperiksa: Kepesertaan JKN");
        assertThat(mail.getMessageID()).endsWith("@example.go.id>");
        Post post = Post.of(mail);
        assertThat(post.text()).contains("817.221", "Keberatan: ", "https://naskah.example.go.id/drafts/" + draft + "?lang=id");
        assertThat(post.files().keySet()).containsExactlyInAnyOrder("draft.id.pdf", "draft.id.xlsx");
        try (PDDocument paper = Loader.loadPDF(post.files().get("draft.id.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("817.221").containsIgnoringCase("draf");
        }
    }

    @Test
    void a_schedule_of_another_kind_makes_that_draft() throws Exception {
        JsonPath schedule = Desk.added(Desk.monthly("16.30") + ", \"briefingKind\": \"uhc\"", HUMAS);
        assertThat(schedule.getString("briefingKind")).isEqualTo("uhc");
        Desk.everything(time(schedule, 0));
        as("branch_head").get("/api/v1/drafts/{id}", Desk.runs(schedule.getLong("number")).getString("items[0].draft")).then()
                .statusCode(200).body("kind", is("uhc")).body("scope", is("16.30"));
        assertThat(MailResource.received().get(0).getSubject()).startsWith("Draf untuk diperiksa: Pantauan UHC");
        try (PDDocument paper = Loader.loadPDF(Post.of(MailResource.received().get(0)).files().get("draft.id.pdf"))) {
            assertThat(new PDFTextStripper().getText(paper)).containsIgnoringCase("pantauan uhc");
        }
    }

    @Test
    void of_missed_times_only_the_latest_is_made_up_for() throws Exception {
        JsonPath schedule = Desk.added(Desk.monthly("16.32"), HUMAS);
        Desk.everything(time(schedule, 2).plus(Duration.ofHours(30)));
        JsonPath runs = Desk.runs(schedule.getLong("number"));
        assertThat(runs.getList("items")).hasSize(1);
        assertThat(Instant.parse(runs.getString("items[0].plannedAt"))).isEqualTo(time(schedule, 2));
        assertThat(runs.getInt("items[0].missed")).isEqualTo(2);
        assertThat(Post.of(MailResource.received().get(0)).text()).contains("2 waktu sebelumnya terlewat");
        Desk.everything(time(schedule, 2).plus(Duration.ofHours(31)));
        assertThat(MailResource.received()).hasSize(1);
    }

    @Test
    void figures_that_may_not_be_issued_are_waited_for_and_the_end_is_told_once() throws Exception {
        JsonPath schedule = Desk.added(Desk.monthly(PeersResource.STALE), HUMAS);
        long number = schedule.getLong("number");
        Instant now = time(schedule, 0);
        Desk.everything(now);
        assertThat(Desk.runs(number).getString("items[0].state")).isEqualTo("PENDING");
        assertThat(Desk.runs(number).getString("items[0].reason")).isEqualTo("stale-figures");
        assertThat(Desk.runs(number).getString("items[0].nextAt")).isEqualTo(now.plusSeconds(60).toString());
        for (int attempt = 2; attempt <= 5; attempt++) {
            assertThat(MailResource.received()).isEmpty();
            now = Instant.parse(Desk.runs(number).getString("items[0].nextAt"));
            Desk.work(now);
            SendNow.at(now);
        }
        assertThat(Desk.runs(number).getString("items[0].state")).isEqualTo("FAILED");
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getSubject()).isEqualTo("Gagal dibuat: Laporan");
        assertThat(Post.of(MailResource.received().get(0)).text()).contains("tertinggal dari register",
                "/schedules/" + number);

        long run = Desk.runs(number).getLong("items[0].number");
        as("branch_head").post("/api/v1/schedules/{number}/runs/{run}/retry", number, run).then().statusCode(202)
                .body("state", is("PENDING"));
        as("branch_head").post("/api/v1/schedules/{number}/runs/{run}/retry", number, run).then().statusCode(409)
                .body("code", is("nothing-failed"));
    }

    @Test
    void a_scope_that_nobody_knows_is_not_tried_twice() {
        JsonPath schedule = Desk.added(Desk.monthly("94"), HUMAS);
        Desk.everything(time(schedule, 0));
        JsonPath runs = Desk.runs(schedule.getLong("number"));
        assertThat(runs.getString("items[0].state")).isEqualTo("FAILED");
        assertThat(runs.getString("items[0].reason")).isEqualTo("not-found");
        assertThat(MailResource.received()).hasSize(1);
    }

    @Test
    void who_tries_again_keeps_the_word_of_the_failure_from_going_out() {
        JsonPath schedule = Desk.added(Desk.monthly("94"), HUMAS);
        long number = schedule.getLong("number");
        Instant now = time(schedule, 0);
        Desk.plan(now);
        Desk.work(now);
        assertThat(Desk.runs(number).getList("items[0].deliveries.state")).isEqualTo(List.of("WAITING"));
        as("branch_head").post("/api/v1/schedules/{number}/runs/{run}/retry", number,
                Desk.runs(number).getLong("items[0].number")).then().statusCode(202);
        SendNow.at(now);
        assertThat(MailResource.received()).isEmpty();
    }

    @Test
    void a_peer_that_is_away_is_waited_for() {
        JsonPath schedule = Desk.added(Desk.monthly("92"), HUMAS);
        Desk.everything(time(schedule, 0));
        assertThat(Desk.runs(schedule.getLong("number")).getString("items[0].reason")).isEqualTo("peer-unavailable");
    }

    @Test
    void who_dies_while_making_a_draft_leaves_it_to_another() {
        JsonPath schedule = Desk.added(Desk.monthly("16.33"), HUMAS);
        Instant now = time(schedule, 0);
        Desk.plan(now);
        assertThat(store.claim(now)).isPresent();
        Desk.everything(now.plusSeconds(299));
        assertThat(MailResource.received()).isEmpty();
        Desk.everything(now.plusSeconds(301));
        assertThat(MailResource.received()).hasSize(1);
        assertThat(Desk.runs(schedule.getLong("number")).getInt("items[0].attempts")).isEqualTo(2);
    }

    @Test
    void a_retry_sends_only_what_did_not_go_out() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            receiver.answerWith(410);
            JsonPath schedule = Desk.added(Desk.monthly("16.34"),
                    HUMAS + ", {\"way\": \"WEBHOOK\", \"to\": \"%s\", \"secret\": \"pemda\"}".formatted(receiver.url()));
            long number = schedule.getLong("number");
            JsonPath run = as("branch_head").post("/api/v1/schedules/{number}/runs", number).then().statusCode(202).extract()
                    .jsonPath();
            long same = as("branch_head").post("/api/v1/schedules/{number}/runs", number).then().statusCode(202).extract()
                    .jsonPath().getLong("number");
            assertThat(same).isEqualTo(run.getLong("number"));
            Instant now = Instant.parse(run.getString("nextAt"));
            Desk.everything(now);
            assertThat(Desk.runs(number).getList("items[0].deliveries.state")).isEqualTo(List.of("SENT", "FAILED"));

            receiver.answerWith(204);
            as("branch_head").post("/api/v1/schedules/{number}/runs/{run}/retry", number, same).then().statusCode(202);
            SendNow.at(now.plus(Duration.ofDays(1)));
            assertThat(Desk.runs(number).getList("items[0].deliveries.state")).isEqualTo(List.of("SENT", "SENT"));
            assertThat(MailResource.received()).hasSize(1);
            assertThat(receiver.calls()).hasSize(2);
            assertThat(receiver.calls().get(0).key()).isEqualTo(receiver.calls().get(1).key());

            JsonPath sent = JsonPath.from(receiver.calls().get(1).body());
            assertThat(sent.getString("kind")).isEqualTo("DRAFT");
            assertThat(sent.getString("briefingKind")).isEqualTo("briefing");
            assertThat(sent.getString("headline")).contains("817.221");
            String file = sent.getString("documents[0].url").replace("https://naskah.example.go.id", "");
            byte[] content = as("analyst").get(file).then().statusCode(200).extract().asByteArray();
            assertThat(Seal.hex(Seal.sha256(content))).isEqualTo(sent.getString("documents[0].sha256"));
            as("analyst").get("/api/v1/schedules/{number}/runs/{run}/files/{name}", number, same, "no.pdf").then()
                    .statusCode(404);
        }
    }

    @Test
    void what_goes_on_in_the_background_needs_no_request() throws InterruptedException {
        Instant now = time(Desk.added(Desk.monthly("16.38"), HUMAS), 0);
        CountDownLatch rounds = new CountDownLatch(2);
        Future<?> loop = beat.every(Duration.ofMillis(20), "rounds", clock -> {
            Desk.everything(now);
            rounds.countDown();
        });
        boolean done = rounds.await(60, TimeUnit.SECONDS);
        loop.cancel(false);
        assertThat(done).isTrue();
        assertThat(MailResource.received()).hasSize(1);
    }

    @Test
    void metrics_tell_how_it_goes_and_no_address() {
        JsonPath schedule = Desk.added(Desk.monthly("16.37"), HUMAS);
        Desk.everything(time(schedule, 0));
        String metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics).contains("cakupan_schedule_runs_total{outcome=\"made\"",
                "cakupan_deliveries_total{outcome=\"sent\",way=\"mail\"", "cakupan_job_last_success_seconds{job=\"runs\"",
                "cakupan_job_last_success_seconds{job=\"deliveries\"").doesNotContain("example.go.id");
    }

    @Test
    void a_deleted_schedule_sends_nothing_any_more() {
        JsonPath schedule = Desk.added(Desk.monthly("16.35"), HUMAS);
        Instant now = time(schedule, 0);
        Desk.plan(now);
        Desk.work(now);
        as("branch_head").delete("/api/v1/schedules/{number}", schedule.getLong("number")).then().statusCode(204);
        SendNow.at(now);
        Desk.everything(time(schedule, 1));
        assertThat(MailResource.received()).isEmpty();
        as("analyst").get("/api/v1/schedules/{number}", schedule.getLong("number")).then().statusCode(404);
    }
}
