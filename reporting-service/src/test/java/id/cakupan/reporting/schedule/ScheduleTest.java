package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Schedules are added, read, changed and deleted over HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-28T15:00:00Z");

    @BeforeEach
    void begin_with_nothing() {
        Tables.empty();
    }

    private static String body(String members) {
        return "{\"name\": \"Laporan\", \"scope\": \"16.07\", \"lang\": \"id\", \"active\": true, \"recipients\": [%s], %s}"
                .formatted(Desk.mail("humas@example.go.id"), members);
    }

    @Test
    void a_schedule_is_changed_by_who_has_seen_it() {
        JsonPath made = Desk.added(Desk.monthly("16.07"), Desk.mail("humas@example.go.id"));
        long number = made.getLong("number");
        assertThat(made.getList("nextTimes")).hasSize(3);
        assertThat(made.getList("cautions")).isEmpty();
        String tag = as("operator").get("/api/v1/schedules/{number}", number).then().statusCode(200).extract().header("ETag");
        String cron = body("\"kind\": \"CRON\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\"");
        as("branch_head").contentType("application/json").body(cron).put("/api/v1/schedules/{number}", number).then()
                .statusCode(428);
        as("branch_head").contentType("application/json").header("If-Match", tag).body(cron)
                .put("/api/v1/schedules/{number}", number).then().statusCode(200).body("cron", is("0 6 * * 1"))
                .body("day", nullValue()).body("version", is(2));
        as("branch_head").contentType("application/json").header("If-Match", tag).body(cron)
                .put("/api/v1/schedules/{number}", number).then().statusCode(412).body("code", is("changed-meanwhile"));
        String resting = cron.replace("\"active\": true", "\"active\": false");
        as("branch_head").contentType("application/json").header("If-Match", "*").body(resting)
                .put("/api/v1/schedules/{number}", number).then().statusCode(200).body("nextTimes", hasSize(0));
        Desk.plan(NOW.plusSeconds(100L * 86_400));
        assertThat(Desk.runs(number).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\"name\": \"Laporan\"|\"name\": \"Lain\"|PENDING",
            "\"active\": true|\"active\": false|CANCELLED", "16.07|16.08|CANCELLED",
            "\"kind\": \"CRON\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\"|\"kind\": \"ON_ISSUE\"|CANCELLED" })
    void what_waits_of_a_schedule_that_stops_or_is_about_something_else_is_taken_back(String before, String after,
            String state) {
        String cron = body("\"kind\": \"CRON\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\"");
        long number = Desk.post(cron).then().statusCode(201).extract().jsonPath().getLong("number");
        Desk.plan(Instant.now().plusSeconds(8L * 86_400));
        assertThat(Desk.runs(number).getList("items.state")).isEqualTo(List.of("PENDING"));
        as("branch_head").contentType("application/json").header("If-Match", "*").body(cron.replace(before, after))
                .put("/api/v1/schedules/{number}", number).then().statusCode(200);
        assertThat(Desk.runs(number).getList("items.state")).isEqualTo(List.of(state));
    }

    @Test
    void lists_are_paged() {
        long first = Desk.added(Desk.monthly("16.07"), Desk.mail("a@example.go.id")).getLong("number");
        long second = Desk.added(Desk.monthly("16.07"), Desk.mail("b@example.go.id")).getLong("number");
        String next = as("analyst").queryParam("limit", 1).get("/api/v1/schedules").then().statusCode(200)
                .body("items.number", contains((int) second)).extract().path("next");
        as("analyst").queryParam("after", next).get("/api/v1/schedules").then().statusCode(200)
                .body("items.number", contains((int) first)).body("next", nullValue());
        brokenCallAs("analyst").queryParam("after", "x").queryParam("limit", "0").get("/api/v1/schedules").then()
                .statusCode(400).body("violations.field", containsInAnyOrder("after", "limit"));
    }

    @Test
    void what_is_made_is_a_briefing_unless_another_kind_is_wanted_and_nothing_where_the_archive_is_followed() {
        String mail = Desk.mail("humas@example.go.id");
        long number = Desk.added(Desk.monthly("16.07"), mail).getLong("number");
        as("analyst").get("/api/v1/schedules/{number}", number).then().body("briefingKind", is("briefing"));
        String uhc = body("\"kind\": \"CRON\", \"briefingKind\": \"uhc\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\"");
        as("branch_head").contentType("application/json").header("If-Match", "*").body(uhc)
                .put("/api/v1/schedules/{number}", number).then().statusCode(200).body("briefingKind", is("uhc"));
        Desk.post(body("\"kind\": \"ON_ISSUE\"")).then().statusCode(201).body("briefingKind", nullValue());
        for (String wrong : List.of("\"kind\": \"ON_ISSUE\", \"briefingKind\": \"uhc\"",
                "\"kind\": \"CRON\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\", \"briefingKind\": \"slides\"",
                "\"kind\": \"CRON\", \"cron\": \"0 6 * * 1\", \"asOf\": \"RUN_DAY\", \"briefingKind\": \"\"")) {
            brokenCallAs("branch_head").contentType("application/json").body(body(wrong)).post("/api/v1/schedules").then()
                    .statusCode(400).body("violations.field", contains("briefingKind"));
        }
    }

    @Test
    void all_that_is_wrong_is_named() {
        brokenCallAs("branch_head").contentType("application/json").body("{}").post("/api/v1/schedules").then().statusCode(400)
                .body("violations.field", contains("name", "scope", "lang", "kind", "recipients", "active"));
        brokenCallAs("branch_head").contentType("application/json")
                .body(body(
                        "\"kind\": \"MONTHLY\", \"day\": 31, \"hour\": 24, \"cron\": \"0 0 * * *\", \"formats\": [null, \"doc\"]"))
                .post("/api/v1/schedules").then().statusCode(400)
                .body("violations.field", contains("day", "hour", "cron", "asOf", "formats"));
        brokenCallAs("branch_head").contentType("application/json").body(body("\"kind\": \"ON_ISSUE\", \"hour\": 7"))
                .post("/api/v1/schedules").then().statusCode(400).body("violations.field", contains("hour"));
        brokenCallAs("branch_head").contentType("application/json").body("null").post("/api/v1/schedules").then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "MAIL|not an address||to", "MAIL|a@b.go.id, c@d.go.id||to",
            "MAIL|\"x\" <a@b.go.id>||to", "MAIL|a@b.go.id\\r\\nBcc: c@d.go.id||to", "MAIL|a@b.go.id|pemda|secret",
            "WEBHOOK|http://example.go.id/hook|pemda|to", "WEBHOOK|https://user:pw@example.go.id/|pemda|to",
            "WEBHOOK|ftp://example.go.id/|pemda|to", "WEBHOOK|https://example.go.id:0/|pemda|to",
            "WEBHOOK|https://example.go.id:65536/|pemda|to", "WEBHOOK|https://example.go.id/hook|nobody|secret" })
    void a_recipient_that_is_none_is_refused(String way, String to, String secret, String field) {
        String recipient = "{\"way\": \"%s\", \"to\": \"%s\", \"secret\": %s}".formatted(way, to.replace("\"", "\\\""),
                secret == null ? null : "\"" + secret + "\"");
        brokenCallAs("branch_head").contentType("application/json").body("""
                {"name": "x", "scope": "16.07", "lang": "id", "active": true, "kind": "ON_ISSUE", "recipients": [%s]}"""
                .formatted(recipient)).post("/api/v1/schedules").then().statusCode(400)
                .body("violations.field", contains("recipients[0]." + field));
    }

    @Test
    void an_address_of_any_length_is_measured_before_it_is_read() {
        String mail = "a@" + "b.".repeat(50_000) + "id";
        String webhook = "https://example.go.id/" + "x".repeat(278);
        brokenCallAs("branch_head").contentType("application/json")
                .body("""
                        {"name": "x", "scope": "16.07", "lang": "id", "active": true, "kind": "ON_ISSUE", "recipients": [
                         {"way": "MAIL", "to": "%s"}, {"way": "WEBHOOK", "to": "%s", "secret": "pemda"},
                         {"way": "WEBHOOK", "to": "%s", "secret": "pemda"}, {"way": "WEBHOOK", "to": "https://example.go.id:65535/", "secret": "pemda"}]}"""
                        .formatted(mail, webhook + "x", webhook))
                .post("/api/v1/schedules").then().statusCode(400)
                .body("violations.field", contains("recipients[0].to", "recipients[1].to"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "every day", "0 0 30 2 *", "*/5 * * * *", "0,30 7 * * *", "61 7 * * *", "0 7 * *",
            "0 0 7 * * 1 2026" })
    void a_cron_that_does_not_fit_is_refused_with_its_field(String cron) {
        brokenCallAs("branch_head").contentType("application/json")
                .body(body("\"kind\": \"CRON\", \"cron\": \"%s\", \"asOf\": \"RUN_DAY\"".formatted(cron)))
                .post("/api/v1/schedules").then().statusCode(400).body("violations.field", contains("cron"));
    }

    @Test
    void times_are_those_of_western_indonesia() {
        Rhythm mondays = new Rhythm(Rhythm.Kind.CRON, null, null, "30 7 * * 1", Rhythm.AsOf.RUN_DAY);
        assertThat(mondays.upcoming(NOW, 2)).isEqualTo(
                List.of(Instant.parse("2026-11-30T00:30:00Z"), Instant.parse("2026-12-07T00:30:00Z")));
        Rhythm monthly = new Rhythm(Rhythm.Kind.MONTHLY, 1, 0, null, Rhythm.AsOf.LAST_OF_PREVIOUS_MONTH);
        Instant midnight = Instant.parse("2026-11-30T17:00:00Z");
        assertThat(monthly.after(NOW)).isEqualTo(Optional.of(midnight));
        assertThat(monthly.asOf(midnight)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(new Rhythm(Rhythm.Kind.MONTHLY, 28, 0, null, Rhythm.AsOf.FIRST_OF_MONTH).asOf(midnight))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Rhythm.flaw("0 7 1,15 * *", NOW)).isEmpty();
    }

    @Test
    void who_reads_does_not_write() {
        long number = Desk.added(Desk.monthly("16.07"), Desk.mail("humas@example.go.id")).getLong("number");
        as("viewer").get("/api/v1/schedules").then().statusCode(403);
        as("analyst").get("/api/v1/schedules").then().statusCode(200);
        as("analyst").post("/api/v1/schedules/{number}/runs", number).then().statusCode(403);
        as("operator").delete("/api/v1/schedules/{number}", number).then().statusCode(403);
        as("branch_head").get("/api/v1/schedules/{number}/runs/{run}", number, 1).then().statusCode(404);
        as("branch_head").post("/api/v1/schedules/{number}/runs", 999_999).then().statusCode(404).body("detail",
                containsString("no such schedule"));
    }
}
