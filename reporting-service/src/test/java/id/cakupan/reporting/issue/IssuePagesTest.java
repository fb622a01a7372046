package id.cakupan.reporting.issue;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** The pages of a draft, an issue, the archive and its verification, as HTML. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class IssuePagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    private static RequestSpecification form() {
        // The validator does not see the fields of a form.
        return brokenCallAs("branch_head").accept("text/html").contentType(FORM).redirects().follow(false);
    }

    private static String draftPage(String scope, String asOf) {
        return form().formParam("scope", scope).formParam("asOf", asOf).formParam("lang", "en").post("/drafts").then()
                .statusCode(303).header("Location", containsString("/drafts/")).extract().header("Location")
                .replaceFirst("^http://[^/]*", "").replaceFirst("\\?.*", "");
    }

    @Test
    void only_a_branch_head_is_offered_the_draft() {
        as("branch_head").accept("text/html").get("/api/v1/briefings/{scope}/document.html", "16.11").then().statusCode(200)
                .body(containsString("Periksa dan terbitkan"));
        as("viewer").accept("text/html").get("/api/v1/briefings/{scope}/document.html", "16.11").then().statusCode(200)
                .body(not(containsString("Periksa dan terbitkan")));
        as("branch_head").accept("text/html").queryParam("knownAt", "2026-11-21T03:00:00Z")
                .get("/api/v1/briefings/{scope}/document.html", "16.11").then().statusCode(200)
                .body(not(containsString("Periksa dan terbitkan")));
    }

    @Test
    void a_draft_is_read_checked_and_issued_and_nothing_that_was_written_is_lost() {
        String page = draftPage("16.12", "2023-09-01");
        as("branch_head").accept("text/html").queryParam("lang", "en").get(page).then().statusCode(200)
                .body(allOf(containsString("17 rules were checked; nothing stands against it."), containsString("817,221"),
                        containsString("Sources")));
        as("branch_head").accept("text/html").get(page).then().statusCode(200).body(containsString("aturan diperiksa"));

        form().queryParam("lang", "en").formParam("wordsEn", "Only 900,000 are left & “more”.").formParam("issuer", "")
                .post(page)
                .then().statusCode(400).body(allOf(containsString("Give your name, at most 100 letters."),
                        containsString("Only 900,000 are left &amp; “more”.")));
        form().queryParam("lang", "en").formParam("wordsEn", "Only 900,000 are left.").formParam("issuer", "Sri Wahyuni")
                .post(page).then().statusCode(409)
                .body(allOf(containsString("There are objections without a reason yet"),
                        containsString("The number 900,000 of the statement is not in this briefing."),
                        containsString("name=\"override.number-in-data:en.900,000\""),
                        containsString("value=\"Sri Wahyuni\"")));
        String issue = form().queryParam("lang", "en").formParam("wordsEn", "Only 900,000 are left.")
                .formParam("issuer", "Sri Wahyuni")
                .formParam("override.number-in-data:en.900,000", "As the civil registry counts.")
                .post(page).then().statusCode(303).extract().header("Location").replaceFirst("^http://[^/]*", "")
                .replaceFirst("\\?.*", "");
        assertThat(issue).startsWith("/issues/");
        as("viewer").accept("text/html").queryParam("lang", "en").get(issue).then().statusCode(200)
                .body(allOf(containsString("Stands"), containsString("SHA256SUMS"),
                        containsString("As the civil registry counts."), not(containsString("Withdraw this issue"))));
        as("branch_head").accept("text/html").get(page).then().statusCode(200)
                .body(allOf(containsString("Draf ini sudah diterbitkan"), not(containsString("name=\"issuer\""))));
        as("viewer").accept("text/html").queryParam("scope", "16.12").get("/issues").then().statusCode(200)
                .body(containsString(issue));
    }

    @Test
    void the_other_language_loses_nothing_that_was_written_and_issues_nothing() {
        String page = draftPage("16.24", "2023-09-01");
        as("branch_head").accept("text/html").get(page).then().statusCode(200).body(allOf(
                containsString("formaction=\"" + page + "?lang=en\" formnovalidate name=\"show\" value=\"form\" lang=\"en\""),
                containsString("form=\"issue\""), containsString("id=\"issue\"")));
        form().formParam("wordsEn", "Only 900,000 & “more”.").formParam("speaker", "Budi").formParam("issuer", "").post(page)
                .then().statusCode(400)
                .body(allOf(containsString("Isi nama Anda"), containsString("name=\"show\" value=\"refused\" lang=\"en\"")));
        form().queryParam("lang", "en").formParam("wordsEn", "Only 900,000 & “more”.").formParam("speaker", "Budi")
                .formParam("issuer", "").formParam("show", "refused").post(page).then().statusCode(200)
                .body(allOf(containsString("<html lang=\"en\">"), containsString("Give your name"),
                        containsString("Only 900,000 &amp; “more”.</textarea>"), containsString("value=\"Budi\"")));
        form().queryParam("lang", "en").formParam("wordsEn", "Only 900,000 are left.").formParam("issuer", "Sri Wahyuni")
                .formParam("override.number-in-data:en.900,000", "As").formParam("show", "refused").post(page).then()
                .statusCode(200).body(allOf(containsString("The reason for each objection has 10 to 500 letters."),
                        containsString("value=\"Sri Wahyuni\""), containsString(">As</textarea>")));
        form().queryParam("lang", "en").formParam("issuer", "Sri Wahyuni").formParam("show", "form").post(page).then()
                .statusCode(200).body(allOf(containsString("value=\"Sri Wahyuni\""), not(containsString("Not issued yet."))));
        as("viewer").accept("text/html").queryParam("scope", "16.24").get("/issues").then().statusCode(200)
                .body(not(containsString("href=\"/issues/")));
        form().formParam("issuer", "Sri Wahyuni").post(page).then().statusCode(303);
        as("branch_head").accept("text/html").get(page).then().statusCode(200)
                .body(containsString("<a href=\"" + page + "?lang=en\" lang=\"en\""));
    }

    @Test
    void a_draft_that_is_made_anew_is_of_the_same_kind_and_days() {
        String page = form().formParam("scope", "16.23").formParam("kind", "comparison").formParam("asOf", "2023-09-01")
                .formParam("from", "2023-06-15").formParam("lang", "en").post("/drafts").then().statusCode(303).extract()
                .header("Location").replaceFirst("^http://[^/]*", "").replaceFirst("\\?.*", "");
        as("branch_head").accept("text/html").get(page).then().statusCode(200)
                .body(allOf(containsString("name=\"kind\" value=\"comparison\""),
                        containsString("name=\"from\" value=\"2023-06-15\"")));
    }

    @Test
    void a_second_issue_of_the_same_day_asks_what_it_replaces() {
        IssueTest.issued("16.13");
        String page = draftPage("16.13", "2023-09-01");

        as("branch_head").accept("text/html").get(page).then().statusCode(200)
                .body(allOf(containsString("Mengganti terbitan"), containsString("name=\"replaces\"")));
        form().formParam("issuer", "Sri Wahyuni").post(page).then().statusCode(409)
                .body(containsString("sudah ada terbitan yang berlaku"));
    }

    @Test
    void what_nobody_can_override_leaves_no_button() throws SQLException {
        String stale = draftPage(PeersResource.STALE, "2023-09-01");
        as("branch_head").accept("text/html").get(stale).then().statusCode(200)
                .body(allOf(containsString("mungkin tertinggal dari register"), not(containsString("name=\"issuer\""))));
        String old = draftPage("16.14", "2023-09-01");
        Tampering.run("update draft set made_at = made_at - interval '25 hours' where id = '"
                + old.substring("/drafts/".length()) + "'");
        form().formParam("issuer", "Sri Wahyuni").formParam("wordsId", "Terima kasih semua.").post(old).then().statusCode(409)
                .body(containsString("Draf ini sudah terlalu lama"));
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        as("branch_head").accept("text/html").get(draftPage("16.15", today)).then().statusCode(200);
    }

    @Test
    void an_issue_is_withdrawn_on_its_page() {
        long number = IssueTest.issued("16.16");
        as("branch_head").accept("text/html").get("/issues/{number}", number).then().statusCode(200)
                .body(containsString("Tarik terbitan ini"));
        form().formParam("name", "Sri Wahyuni").formParam("reason", "salah").post("/issues/{number}/withdrawal", number).then()
                .statusCode(400).body(allOf(containsString("alasan penarikan"), containsString("salah</textarea>")));
        form().formParam("name", "Sri Wahyuni").formParam("reason", "Angka penduduk keliru.")
                .post("/issues/{number}/withdrawal", number).then().statusCode(303)
                .header("Location", containsString("/issues/" + number));
        as("branch_head").accept("text/html").get("/issues/{number}", number).then().statusCode(200)
                .body(allOf(containsString("Ditarik"), containsString("Angka penduduk keliru."),
                        not(containsString("Tarik terbitan ini"))));
        brokenCallAs("viewer").accept("text/html").contentType(FORM).formParam("name", "x").formParam("reason", "x")
                .post("/issues/{number}/withdrawal", number).then().statusCode(403);
    }

    @Test
    void anybody_verifies_a_print() {
        long number = IssueTest.issued("16.17");
        String code = as("viewer").get("/api/v1/issues/{number}", number).path("code");

        asNobody().accept("text/html").get("/verify").then().statusCode(200).body(containsString("name=\"code\""));
        asNobody().accept("text/html").queryParam("code", " " + code.toLowerCase()).get("/verify").then().statusCode(303)
                .header("Location", containsString("/verify/" + code.toLowerCase()));
        asNobody().accept("text/html").get("/verify/{code}", code).then().statusCode(200)
                .body(allOf(containsString("Asli dan masih berlaku."), containsString("97,63"),
                        containsString("/verify/" + code + "/document.id.html")));
        asNobody().get("/verify/{code}/{name}", code, "document.id.html").then().statusCode(200)
                .body(startsWith("<!DOCTYPE html>"));
        asNobody().get("/verify/{code}/{name}", code, "content.json").then().statusCode(404);
        asNobody().accept("text/html").queryParam("lang", "en").get("/verify/{code}", "<b>").then().statusCode(404)
                .body(allOf(containsString("No issue has this code."), containsString("&lt;b&gt;")));
    }

    @Test
    void a_form_of_another_site_is_not_taken() {
        brokenCallAs("branch_head").contentType(FORM).header("Sec-Fetch-Site", "cross-site")
                .formParam("scope", "16.18").formParam("asOf", "2023-09-01").post("/drafts").then().statusCode(403)
                .body("code", is("foreign-form"));
        form().header("Sec-Fetch-Site", "same-origin").formParam("scope", "16.18").formParam("asOf", "2023-09-01")
                .post("/drafts")
                .then().statusCode(303);
    }
}
