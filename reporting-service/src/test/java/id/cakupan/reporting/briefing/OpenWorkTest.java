package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.WorkAnswers.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.WorkAnswers;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Open work as the register answers it: when it is asked for, and when its answer does not come. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class OpenWorkTest {

    private static final String BRIEFING = "/api/v1/briefings/{scope}";
    private static final String WORK = "sections.find { it.id == 'work' }";
    private static final String WHY = "notIncluded.findAll { it.section == 'work' }.reason";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    private static ValidatableResponse briefing(String scope, String... query) {
        RequestSpecification call = Contract.as("viewer").queryParam("lang", "en");
        for (int i = 0; i < query.length; i += 2) {
            call.queryParam(query[i], query[i + 1]);
        }
        return call.get(BRIEFING, scope).then().statusCode(200);
    }

    @Test
    void of_today_it_is_told_by_channels_and_activity() {
        for (String kind : new String[] { "channels", "activity" }) {
            briefing("16.07", "kind", kind, "asOf", TODAY.toString()).body(WORK + ".title", is("Open work"))
                    .body(WORK + ".sentences[0].text", endsWith(", 10 items of work are late; the oldest was due on "
                            + Lang.EN.day(TODAY.minusDays(4)) + "."))
                    .body(WORK + ".sentences[0].cells", contains("work.day", "work.late", "work.lateSince"))
                    .body("cells['work.late'].value", is(10))
                    .body("cells['work.lateSince'].value", is(TODAY.minusDays(4).toString()))
                    .body(WORK + ".table.rows.size()", is(9)).body(WORK + ".table.rows[7]*.text",
                            contains("Members still without a NIK", "0", "–", "0", "1", "2"));
        }
        briefing(WorkAnswers.DONE, "kind", "channels").body(WORK + ".sentences.text", contains(startsWith("On ")))
                .body(WORK + ".sentences[0].text", containsString(" no work is open.")).body(WORK + ".table", nullValue());
        briefing("16.07").body(WORK, nullValue()).body(WHY, empty());
    }

    @Test
    void of_an_earlier_time_it_is_not_asked_for() {
        for (String[] earlier : new String[][] { { "asOf", TODAY.minusDays(1).toString() },
                { "knownAt", "2026-11-20T00:00:00Z" } }) {
            for (String scope : new String[] { "16.07", WorkAnswers.AWAY }) {
                briefing(scope, "kind", "activity", earlier[0], earlier[1]).body(WORK, nullValue())
                        .body(WHY, contains("Open work is known of today only, not of an earlier time."));
            }
        }
    }

    @Test
    void a_reader_gets_the_rest_where_it_does_not_come_and_a_draft_is_not_made() {
        briefing(WorkAnswers.AWAY, "kind", "channels").body(WORK, nullValue())
                .body(WHY, contains("The figures did not come in time; load this page again."))
                .body("sections.id", hasItem("channels"));
        draft(WorkAnswers.AWAY, "channels").statusCode(503).body("missing", contains("work"))
                .body("detail", containsString("open work (enrollment-service)"));
        draft(WorkAnswers.AWAY, "briefing").statusCode(201);
    }

    @Test
    void a_draft_keeps_it() {
        String id = draft("16.07", "channels").statusCode(201).extract().path("id");
        Contract.as("branch_head").get("/api/v1/drafts/{id}/document.json", id).then().statusCode(200)
                .body(WORK + ".sentences[0].text", containsString("10 pekerjaan yang terlambat"));
    }

    private static ValidatableResponse draft(String scope, String kind) {
        return Contract.as("branch_head").queryParam("scope", scope).queryParam("asOf", TODAY.toString())
                .queryParam("kind", kind).post("/api/v1/drafts").then();
    }

    @Test
    void every_format_has_it() {
        for (String ending : new String[] { "md", "html", "csv" }) {
            Contract.as("viewer").queryParam("kind", "channels").get(BRIEFING + "/document." + ending, "16.07").then()
                    .statusCode(200).body(containsString("Kartu yang perlu diterbitkan"));
        }
    }
}
