package id.cakupan.reporting.alert;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.WatchResource;
import id.cakupan.reporting.delivery.SendNow;
import id.cakupan.reporting.lint.Text;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Rules that are changed, and what that does to what is open. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
@QuarkusTestResource(WatchResource.class)
class AlertRuleTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.now(WIB).plusDays(1);
    private static final String SILENT = body("Jaga", "SILENT", "16", "humas");

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    Watching watching;
    @Inject
    Settling settling;
    @Inject
    AlertStore store;

    private Instant now = TODAY.atTime(1, 0).atZone(WIB).toInstant();

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(50), null));
    }

    private static String body(String name, String kind, String scope, String to) {
        return """
                {"name": "%s", "kind": "%s", "scope": "%s", "lang": "en", "recipients": [{"way": "MAIL", "to": "%s@example.go.id"}]}"""
                .formatted(name, kind, scope, to);
    }

    private static long added(String body) {
        return as("branch_head").contentType("application/json").body(body).post("/api/v1/alert-rules").then().statusCode(201)
                .header("ETag", "\"1\"").extract().jsonPath().getLong("number");
    }

    private static Response put(long rule, String tag, String body) {
        return as("branch_head").contentType("application/json").header("If-Match", tag).body(body)
                .put("/api/v1/alert-rules/{number}", rule);
    }

    /** An hour later. */
    private void check() {
        SendNow.all(() -> watching.checkOne(SendNow.clock(now)));
        SendNow.at(now);
        now = now.plus(Duration.ofHours(1)).plusSeconds(1);
    }

    private static JsonPath alerts() {
        return as("operator").get("/api/v1/alerts").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_rule_is_changed_by_who_has_seen_it() {
        long rule = added(SILENT);
        check();
        String tag = as("operator").get("/api/v1/alert-rules/{number}", rule).then().statusCode(200).extract().header("ETag");
        as("branch_head").contentType("application/json").body(SILENT).put("/api/v1/alert-rules/{number}", rule).then()
                .statusCode(428).body("code", is("precondition-required"));
        put(rule, tag, body("Baru", "DRIFT", "16.07", "humas")).then().statusCode(200).header("ETag", "\"2\"")
                .body("version", is(2)).body("name", is("Baru")).body("kind", is("DRIFT")).body("days", nullValue())
                .body("checkedAt", nullValue());
        put(rule, tag, SILENT).then().statusCode(412).body("code", is("changed-meanwhile"));
        brokenCallAs("branch_head").contentType("application/json").header("If-Match", "*")
                .body(SILENT.replace("\"lang\"", "\"days\": 366, \"lang\"")).put("/api/v1/alert-rules/{number}", rule).then()
                .statusCode(400).body("violations.field", contains("days"));
        brokenCallAs("branch_head").contentType("application/json").header("If-Match", "*").body("null")
                .put("/api/v1/alert-rules/{number}", rule).then().statusCode(400);
        as("analyst").contentType("application/json").header("If-Match", "*").body(SILENT)
                .put("/api/v1/alert-rules/{number}", rule).then().statusCode(403);
        put(999_999, "*", SILENT).then().statusCode(404);
        as("operator").get("/api/v1/alert-rules/{number}", rule).then().body("version", is(2)).body("kind", is("DRIFT"));
    }

    @Test
    void what_is_open_goes_on_and_its_end_is_told_to_who_is_a_recipient_then() throws Exception {
        long rule = added(SILENT);
        check();
        put(rule, "*", body("Jaga lagi", "SILENT", "16", "kacab")).then().statusCode(200);
        check();
        assertThat(MailResource.received()).as("told once, before the change").hasSize(1);
        assertThat(alerts().getString("items[0].overAt")).isNull();
        WatchResource.answer(WatchResource.quality(TODAY, null));
        check();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).isEqualTo("Alert over: Jaga lagi");
        assertThat(MailResource.received().get(1).getAllRecipients()[0]).hasToString("kacab@example.go.id");
    }

    @Test
    void what_the_changed_threshold_does_not_reach_is_over_with_the_next_check() throws Exception {
        long rule = added(SILENT);
        check();
        put(rule, "*", SILENT.replace("\"lang\"", "\"days\": 60, \"lang\"")).then().statusCode(200).body("days", is(60));
        assertThat(alerts().getString("items[0].overAt")).isNull();
        check();
        assertThat(alerts().getString("items[0].overAt")).isNotNull();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).isEqualTo("Alert over: Jaga");
    }

    @Test
    void what_nobody_watches_any_more_is_over_without_word_and_stays_what_it_was() {
        long rule = added(SILENT);
        check();
        put(rule, "*", body("Jaga", "PREDICATE", "35.28", "humas")).then().statusCode(200);
        assertThat(alerts().getString("items[0].overAt")).isNotNull();
        WatchResource.answer(WatchResource.predicates(false, "LOST", null, null));
        check();
        assertThat(alerts().getList("items.scope")).isEqualTo(List.of("35.28", "16"));
        assertThat(alerts().getList("items.subject")).isEqualTo(List.of("35.28 UHC_PRIORITAS LOST", "16"));
        assertThat(alerts().getString("items[1].text.english")).startsWith("Nothing became known of Sumatera Selatan since");
        assertThat(MailResource.received()).as("of the beginning of each").hasSize(2);
    }

    @Test
    void what_another_kind_finds_of_the_same_subject_is_new() throws Exception {
        long rule = added(body("Jaga", "SILENT", PeersResource.DRIFTED, "humas"));
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(50), null).replace("\"code\": \"16\"",
                "\"code\": \"%s\"".formatted(PeersResource.DRIFTED)));
        check();
        put(rule, "*", body("Jaga", "DRIFT", PeersResource.DRIFTED, "humas")).then().statusCode(200);
        check();
        assertThat(alerts().getList("items.subject"))
                .isEqualTo(List.of(PeersResource.DRIFTED, PeersResource.DRIFTED));
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getContent().toString()).contains("The register counts ");
    }

    @Test
    void a_check_that_began_before_a_change_is_thrown_away() {
        long rule = added(SILENT);
        AlertRule seen = store.claim(now).orElseThrow();
        put(rule, "*", body("Jaga", "SILENT", "16.07", "humas")).then().statusCode(200);
        settling.settle(seen, List.of(new Signal("16", new Text("Diam.", "Silent."))), now, now.plusSeconds(60));
        store.checked(seen, "peer-unavailable", now, now.plusSeconds(60));
        assertThat(alerts().getList("items")).isEmpty();
        as("operator").get("/api/v1/alert-rules/{number}", rule).then().body("checkedAt", nullValue()).body("failing",
                nullValue());
        assertThat(store.claim(now)).as("checked again at once, not when the lease ends").isPresent();
    }

    @Test
    void what_was_deleted_is_brought_back_and_told_anew() throws Exception {
        long rule = added(SILENT);
        check();
        as("branch_head").delete("/api/v1/alert-rules/{number}", rule).then().statusCode(204);
        check();
        as("analyst").post("/api/v1/alert-rules/{number}/restore", rule).then().statusCode(403);
        for (int again = 0; again < 2; again++) {
            as("branch_head").post("/api/v1/alert-rules/{number}/restore", rule).then().statusCode(200)
                    .header("ETag", "\"3\"").body("version", is(3)).body("name", is("Jaga")).body("checkedAt", nullValue());
        }
        as("branch_head").post("/api/v1/alert-rules/{number}/restore", 999_999).then().statusCode(404);
        assertThat(alerts().getList("items.overAt")).as("ended by the deletion").hasSize(1).doesNotContainNull();
        check();
        assertThat(alerts().getList("items")).hasSize(2);
        assertThat(alerts().getString("items[0].overAt")).isNull();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).isEqualTo("Alert: Jaga");
    }

    private static RequestSpecification form() {
        return brokenCallAs("branch_head").accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects().follow(false);
    }

    private static RequestSpecification filled(String name, String version, String mails) {
        return form().queryParam("lang", "en").formParam("name", name).formParam("scope", "16").formParam("language", "id")
                .formParam("kind", "SILENT").formParam("days", "30").formParam("mails", mails)
                .formParam("webhooks", "https://example.go.id/hook pemda").formParam("version", version);
    }

    private static String page(String role, String address) {
        return as(role).accept("text/html").queryParam("lang", "en").get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void a_deletion_is_undone_by_a_button() {
        long rule = added(SILENT);
        String here = "/alerts/rules/" + rule;
        String list = "/alerts?deleted=" + rule;
        assertThat(page("branch_head", list)).as("not deleted yet").doesNotContain("is deleted.");
        form().formParam("confirmed", "yes").post(here + "/delete").then().statusCode(303).header("Location",
                containsString(list));
        assertThat(page("branch_head", list)).contains("Rule " + rule + " is deleted.", "Undo</button>",
                "action=\"" + here + "/restore?lang=en\"", "href=\"" + list + "&amp;lang=id\"");
        assertThat(page("analyst", list)).doesNotContain("is deleted.");
        form().post(here + "/restore").then().statusCode(303).header("Location", containsString(here + "?lang=id"));
        assertThat(page("branch_head", here)).contains("<h1>Jaga</h1>");
        form().post("/alerts/rules/999999/restore").then().statusCode(404);
    }

    @Test
    void a_rule_is_changed_on_its_page() {
        long rule = added(SILENT);
        String here = "/alerts/rules/" + rule;
        assertThat(page("branch_head", "/alerts")).contains("href=\"" + here + "?lang=en\"");
        assertThat(page("branch_head", here)).contains("name=\"version\" value=\"1\"", "value=\"SILENT\" checked",
                "humas@example.go.id</textarea>", "E-mail humas@example.go.id", "16 · an area without news for 45 days");
        assertThat(page("analyst", here)).contains("not checked yet").doesNotContain("Change this rule");
        filled("Sumsel", "1", "a@example.go.id").post(here).then().statusCode(303).header("Location",
                containsString(here + "?lang=en"));
        assertThat(page("branch_head", here)).contains("<h1>Sumsel</h1>", "for 30 days",
                "https://example.go.id/hook pemda</textarea>");
        filled("Mine", "1", "a@example.go.id").post(here).then().statusCode(412)
                .body(allOf(containsString("Somebody else has just changed this"),
                        containsString("value=\"Mine\""), containsString("name=\"version\" value=\"2\"")));
        filled("<i>", "2", "nobody").post(here).then().statusCode(400)
                .body(allOf(containsString("nobody: is not one e-mail address"), containsString("&lt;i&gt;")));
        assertThat(page("branch_head", here)).contains("<h1>Sumsel</h1>");
        brokenCallAs("analyst").accept("text/html").contentType("application/x-www-form-urlencoded").formParam("name", "x")
                .post(here).then().statusCode(403);
        as("analyst").accept("text/html").get("/alerts/rules/{number}", 999_999).then().statusCode(404);
        form().formParam("version", "1").post("/alerts/rules/999999").then().statusCode(404);
    }
}
