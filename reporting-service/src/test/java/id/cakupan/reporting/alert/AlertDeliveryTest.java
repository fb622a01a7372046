package id.cakupan.reporting.alert;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.WatchResource;
import id.cakupan.reporting.WebhookReceiver;
import id.cakupan.reporting.delivery.SendNow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** What becomes of the word about alerts, and where they stand on the page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
@QuarkusTestResource(WatchResource.class)
class AlertDeliveryTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.now(WIB).plusDays(1);

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    Watching watching;

    private final WebhookReceiver receiver = new WebhookReceiver();
    private Instant now = TODAY.atTime(1, 0).atZone(WIB).toInstant();

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        WatchResource.answer(WatchResource.predicates(false, "LOST", null, null));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private void rule(String name) {
        as("branch_head").contentType("application/json").body("""
                {"name": "%s", "kind": "PREDICATE", "scope": "35.28", "lang": "en",
                 "recipients": [{"way": "WEBHOOK", "to": "%s", "secret": "pemda"}]}""".formatted(name, receiver.url()))
                .post("/api/v1/alert-rules").then().statusCode(201);
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

    private static RequestSpecification page(String role) {
        return as(role).accept("text/html").queryParam("lang", "en");
    }

    private static RequestSpecification press(String role) {
        return brokenCallAs(role).accept("text/html").queryParam("lang", "en").redirects().follow(false);
    }

    @Test
    void what_did_not_go_out_is_sent_again_when_a_branch_head_says_so() {
        receiver.answerWith(410);
        rule("Jaga");
        check();
        WatchResource.answer(WatchResource.predicates(true, "GAINED", null, null));
        check();
        assertThat(alerts().getList("items[0].deliveries.state")).containsExactly("FAILED", "FAILED");
        long number = alerts().getLong("items[0].number");
        page("branch_head").get("/alerts").then().statusCode(200).body(containsString("Send again"));
        page("analyst").get("/alerts").then().statusCode(200).body(not(containsString("Send again")));
        as("analyst").post("/api/v1/alerts/{number}/retry", number).then().statusCode(403);

        receiver.answerWith(204);
        as("branch_head").post("/api/v1/alerts/{number}/retry", number).then().statusCode(202).body("deliveries.state[0]",
                is("WAITING"));
        SendNow.at(now);
        assertThat(alerts().getList("items[0].deliveries.state")).containsExactly("SENT", "SENT");
        assertThat(receiver.calls()).hasSize(4);
        as("branch_head").post("/api/v1/alerts/{number}/retry", number).then().statusCode(409).body("code",
                is("nothing-failed"));
        as("branch_head").post("/api/v1/alerts/{number}/retry", 999_999).then().statusCode(404);
    }

    @Test
    void what_is_open_comes_first_and_the_rest_on_further_pages() {
        Tables.execute("insert into message values (gen_random_uuid(), now(), 's', 'b', '{}')");
        Tables.execute("insert into alert_rule (name, kind, scope, lang, recipients, made_at, made_by, next_at) select "
                + "'Rule ' || i || '.', 'DRIFT', '16', 'en', '[]'::jsonb, now(), 'x', now() from generate_series(1, 51) i");
        Tables.execute("insert into alert (rule, scope, subject, text_id, text_en, since, over_at, opened) select "
                + "(select min(number) from alert_rule), '16', i, 'x', 'Text ' || i || '.', now(), case when i > 1 then now() end, "
                + "(select id from message) from generate_series(1, 52) i");

        String first = page("analyst").get("/alerts").then().statusCode(200).extract().asString();
        assertThat(first).containsSubsequence("Text 1.", "Text 52.", "Text 51.", "Text 4.").doesNotContain("Text 3.",
                "Text 2.");
        assertThat(first).contains("Rule 51.", "Rule 2.").doesNotContain("Rule 1.");
        assertThat(page("analyst").queryParam("after", link(first, "after")).get("/alerts").then().statusCode(200).extract()
                .asString()).contains("Text 3.", "Text 2.").doesNotContain("Text 1.", "Text 4.", "after=");
        assertThat(page("analyst").queryParam("rules", link(first, "rules")).get("/alerts").then().statusCode(200).extract()
                .asString()).contains("Rule 1.").doesNotContain("Rule 2.", "rules=");
        page("analyst").queryParam("after", "nowhere").queryParam("rules", "none").get("/alerts").then().statusCode(200)
                .body(containsString("Text 1."));
    }

    private static String link(String page, String parameter) {
        Matcher found = Pattern.compile("\\?" + parameter + "=([a-z0-9-]+)").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_page_has_a_button_for_it() {
        receiver.answerWith(410);
        rule("Jaga");
        check();
        long number = alerts().getLong("items[0].number");
        press("analyst").post("/alerts/" + number + "/retry").then().statusCode(403);
        press("branch_head").post("/alerts/" + number + "/retry").then().statusCode(303);
        receiver.answerWith(204);
        SendNow.at(now);
        assertThat(alerts().getList("items[0].deliveries.state")).containsExactly("SENT");
        press("branch_head").post("/alerts/" + number + "/retry").then().statusCode(409)
                .body(containsString("Nothing failed"));
        press("branch_head").post("/alerts/999999/retry").then().statusCode(404);
    }
}
