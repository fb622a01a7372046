package id.cakupan.reporting.alert;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.WatchResource;
import id.cakupan.reporting.delivery.SendNow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Thresholds over real HTTP, at times that the test chooses, told by a real mail server. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
@QuarkusTestResource(WatchResource.class)
class AlertTest {

    private static final String MAIL = "{\"way\": \"MAIL\", \"to\": \"humas@example.go.id\"}";
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    /** After every rule was made, and long enough for all checks of a test. */
    private static final LocalDate TODAY = LocalDate.now(WIB).plusDays(1);

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    Watching watching;

    private Instant now = TODAY.atTime(1, 0).atZone(WIB).toInstant();

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
    }

    private static long rule(String kind, String scope, String lang) {
        return as("branch_head").contentType("application/json").body("""
                {"name": "Jaga", "kind": "%s", "scope": "%s", "lang": "%s", "recipients": [%s]}"""
                .formatted(kind, scope, lang, MAIL)).post("/api/v1/alert-rules").then().statusCode(201).extract().jsonPath()
                .getLong("number");
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
    void a_predicate_at_risk_is_told_once_and_its_end_once() throws Exception {
        WatchResource.answer(WatchResource.predicates(true, "KEPT", 5_300L, TODAY.plusDays(60)));
        rule("PREDICATE", "35.28", "id");
        check();
        check();
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getSubject()).isEqualTo("Peringatan: Jaga");
        assertThat(MailResource.received().get(0).getContent().toString()).contains("Kabupaten Pamekasan", "UHC_PRIORITAS",
                "5.300");
        assertThat(alerts().getString("items[0].subject")).isEqualTo("35.28 UHC_PRIORITAS");
        assertThat(alerts().getString("items[0].overAt")).isNull();

        WatchResource.answer(WatchResource.predicates(true, "KEPT", null, null));
        check();
        check();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).isEqualTo("Peringatan berakhir: Jaga");
        assertThat(alerts().getList("items")).hasSize(1);
        assertThat(alerts().getString("items[0].overAt")).isNotNull();
        assertThat(alerts().getList("items[0].deliveries.state")).containsExactly("SENT", "SENT");
    }

    @Test
    void a_predicate_that_was_lost_stays_so_until_it_is_met_again() {
        WatchResource.answer(WatchResource.predicates(false, "LOST", null, null));
        rule("PREDICATE", "35.28", "en");
        check();
        WatchResource.answer(WatchResource.predicates(false, "NOT_MET", null, null));
        check();
        assertThat(MailResource.received()).hasSize(1);
        assertThat(alerts().getString("items[0].overAt")).isNull();
        assertThat(alerts().getString("items[0].text.english")).isEqualTo("Kabupaten Pamekasan no longer meets UHC_PRIORITAS.");
        WatchResource.answer(WatchResource.predicates(true, "GAINED", null, null));
        check();
        assertThat(MailResource.received()).hasSize(2);
    }

    @Test
    void a_loss_is_told_also_of_a_predicate_that_was_known_to_be_at_risk() throws Exception {
        WatchResource.answer(WatchResource.predicates(true, "KEPT", 5_300L, TODAY.plusDays(60)));
        rule("PREDICATE", "35.28", "en");
        check();
        WatchResource.answer(WatchResource.predicates(false, "LOST", null, null));
        check();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(MailResource.received().get(1).getSubject()).isEqualTo("Alert: Jaga");
        assertThat(MailResource.received().get(1).getContent().toString()).contains("no longer meets UHC_PRIORITAS");
        assertThat(alerts().getList("items.subject")).containsExactly("35.28 UHC_PRIORITAS LOST", "35.28 UHC_PRIORITAS");
        assertThat(alerts().getString("items[0].overAt")).isNull();
        assertThat(alerts().getString("items[1].overAt")).isNotNull();
    }

    @Test
    void where_nobody_can_say_whether_it_is_met_what_is_known_stays() {
        WatchResource.answer(WatchResource.predicates(null, "UNKNOWN", null, null));
        rule("PREDICATE", "35.28", "en");
        check();
        assertThat(MailResource.received()).isEmpty();
        WatchResource.answer(WatchResource.predicates(true, "KEPT", 5_300L, TODAY.plusDays(60)));
        check();
        WatchResource.answer(WatchResource.predicates(null, "UNKNOWN", null, null));
        check();
        assertThat(MailResource.received()).hasSize(1);
        assertThat(alerts().getString("items[0].text.english")).contains("may lose UHC_PRIORITAS");
        assertThat(alerts().getString("items[0].overAt")).isNull();
    }

    @Test
    void a_predicate_that_comes_back_at_risk_is_told_to_be_met_again() {
        WatchResource.answer(WatchResource.predicates(false, "LOST", null, null));
        rule("PREDICATE", "35.28", "en");
        check();
        WatchResource.answer(WatchResource.predicates(true, "GAINED", 10L, TODAY.plusDays(5)));
        check();
        assertThat(MailResource.received()).hasSize(3);
        assertThat(alerts().getString("items[0].subject")).isEqualTo("35.28 UHC_PRIORITAS");
        assertThat(alerts().getString("items[0].overAt")).isNull();
        assertThat(alerts().getString("items[1].overAt")).isNotNull();
    }

    @Test
    void an_area_without_news_is_told_and_what_cannot_be_said_ends_nothing() {
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(46), null));
        long rule = rule("SILENT", "16", "en");
        as("analyst").get("/api/v1/alert-rules/{number}", rule).then().statusCode(200).body("days", is(45))
                .body("checkedAt", nullValue());
        check();
        assertThat(alerts().getList("items.subject")).containsExactly("16");
        WatchResource.answer("no");
        check();
        as("analyst").get("/api/v1/alert-rules/{number}", rule).then().body("failing", is("peer-unavailable"));
        assertThat(alerts().getString("items[0].overAt")).isNull();
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(45), null));
        check();
        assertThat(alerts().getString("items[0].overAt")).isNotNull();
        assertThat(MailResource.received()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({ "SILENT, 404", "PREDICATE, 400" })
    void a_scope_that_nobody_knows_is_no_failure_of_coverage(String kind, String status) {
        WatchResource.answer(status);
        long rule = rule(kind, "16", "en");
        for (int i = 0; i < 12; i++) {
            check();
        }
        as("analyst").get("/api/v1/alert-rules/{number}", rule).then().body("failing", is("not-found"));
        String checked = as("analyst").get("/api/v1/alert-rules/{number}", rule).path("checkedAt");
        Instant soon = Instant.parse(checked).plus(Duration.ofMinutes(6));
        SendNow.all(() -> watching.checkOne(SendNow.clock(soon)));
        as("analyst").get("/api/v1/alert-rules/{number}", rule).then().body("checkedAt", is(checked));
        WatchResource.answer(kind.equals("SILENT") ? WatchResource.quality(TODAY.minusDays(46), null)
                : WatchResource.predicates(false, "LOST", null, null));
        check();
        assertThat(alerts().getList("items")).hasSize(1);
    }

    @Test
    void drift_of_a_scope_that_nobody_knows_is_not_found() {
        long rule = rule("DRIFT", "94", "en");
        check();
        as("analyst").get("/api/v1/alert-rules/{number}", rule).then().body("failing", is("not-found"));
    }

    @Test
    void all_that_one_check_finds_stands_in_one_message() throws Exception {
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(50), TODAY.minusDays(60)));
        rule("SILENT", "16", "en");
        check();
        assertThat(alerts().getList("items.subject")).containsExactlyInAnyOrder("16", "16.07");
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getContent().toString()).contains(
                "- Nothing became known of Sumatera Selatan since",
                "- Nothing became known of Kabupaten Banyuasin since");
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(1), TODAY.minusDays(44)));
        check();
        assertThat(MailResource.received()).hasSize(2);
        assertThat(alerts().getList("items.overAt")).doesNotContainNull();
    }

    @Test
    void drift_is_told_with_its_areas() {
        rule("DRIFT", PeersResource.DRIFTED, "en");
        long fine = rule("DRIFT", "16.07", "en");
        check();
        assertThat(alerts().getList("items")).hasSize(1);
        assertThat(alerts().getString("items[0].text.english")).contains("they differ in ");
        as("analyst").get("/api/v1/alert-rules/{number}", fine).then().body("failing", nullValue());
    }

    @Test
    void a_rule_that_is_deleted_ends_its_alerts_without_word() {
        WatchResource.answer(WatchResource.quality(null, null));
        long rule = rule("SILENT", "16", "en");
        check();
        as("branch_head").delete("/api/v1/alert-rules/{number}", rule).then().statusCode(204);
        check();
        assertThat(alerts().getString("items[0].overAt")).isNotNull();
        assertThat(MailResource.received()).hasSize(1);
        as("branch_head").delete("/api/v1/alert-rules/{number}", rule).then().statusCode(404);
    }

    @Test
    void all_that_is_wrong_is_named() {
        brokenCallAs("branch_head").contentType("application/json").body("{\"days\": 3}").post("/api/v1/alert-rules").then()
                .statusCode(400).body("violations.field", contains("name", "scope", "lang", "kind", "recipients"));
        brokenCallAs("branch_head").contentType("application/json")
                .body("{\"name\": \"x\", \"scope\": \"16\", \"lang\": \"id\", \"kind\": \"SILENT\", \"days\": 0, \"recipients\": ["
                        + MAIL
                        + "]}")
                .post("/api/v1/alert-rules").then().statusCode(400).body("violations.field", contains("days"));
        brokenCallAs("branch_head").contentType("application/json").body("null").post("/api/v1/alert-rules").then()
                .statusCode(400);
        brokenCallAs("analyst").contentType("application/json").body("{}").post("/api/v1/alert-rules").then().statusCode(403);
        as("viewer").get("/api/v1/alerts").then().statusCode(403);
        as("analyst").queryParam("limit", 1).get("/api/v1/alert-rules").then().statusCode(200).body("next", nullValue());
    }

    private static RequestSpecification form() {
        return brokenCallAs("branch_head").accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects().follow(false);
    }

    @Test
    void rules_are_kept_on_the_page_in_both_languages() {
        as("analyst").accept("text/html").get("/alerts").then().statusCode(200)
                .body(allOf(containsString("Belum ada aturan"), not(containsString("Aturan baru"))));
        form().queryParam("lang", "en").formParam("name", "<i>").formParam("scope", "16").formParam("language", "en")
                .formParam("kind", "SILENT").formParam("days", "many").formParam("mails", "a@example.go.id")
                .post("/alerts/rules").then().statusCode(400)
                .body(allOf(containsString("from 1 to 365"), containsString("&lt;i&gt;"), containsString("many")));
        form().formParam("name", "Sumsel").formParam("scope", "16").formParam("language", "id").formParam("kind", "SILENT")
                .formParam("days", "30").formParam("mails", "a@example.go.id").post("/alerts/rules").then().statusCode(303);
        WatchResource.answer(WatchResource.quality(TODAY.minusDays(31), null));
        check();
        as("branch_head").accept("text/html").queryParam("lang", "en").get("/alerts").then().statusCode(200)
                .body(allOf(containsString("Nothing became known of Sumatera Selatan since"),
                        containsString("an area without news for 30 days"),
                        containsString("since ")));
        long rule = as("analyst").get("/api/v1/alert-rules").jsonPath().getLong("items[0].number");
        form().post("/alerts/rules/" + rule + "/delete").then().statusCode(400).body(containsString("Centang dahulu"));
        form().formParam("confirmed", "yes").post("/alerts/rules/" + rule + "/delete").then().statusCode(303);
        as("analyst").accept("text/html").get("/alerts").then().statusCode(200).body(containsString("Belum ada aturan"));
    }
}
