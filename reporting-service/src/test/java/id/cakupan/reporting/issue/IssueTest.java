package id.cakupan.reporting.issue;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** From a draft to the archive and back, over HTTP. Each test issues about a scope of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class IssueTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    static String draft(String scope) {
        return as("branch_head").queryParam("scope", scope).queryParam("asOf", "2023-09-01").post("/api/v1/drafts").then()
                .statusCode(201).extract().path("id");
    }

    static Response issue(String body) {
        return as("branch_head").contentType("application/json").body(body).post("/api/v1/issues");
    }

    static long issued(String scope) {
        return issue(plain(draft(scope))).then().statusCode(201).extract().jsonPath().getLong("number");
    }

    static String plain(String draft) {
        return "{\"draft\": \"%s\", \"issuer\": \"Sri Wahyuni\"}".formatted(draft);
    }

    static String withdrawal(String reason) {
        return "{\"name\": \"Sri Wahyuni\", \"reason\": \"%s\"}".formatted(reason);
    }

    private static Response issuedWithWords(String draft) {
        return issue("""
                {"draft": "%s", "issuer": "Sri Wahyuni", "speaker": {"name": "Sri Wahyuni", "office": "Kepala Cabang"},
                 "words": {"id": "Peserta sudah 817.221 jiwa.\\r\\n\\r\\nTerima kasih.", "en": " "}}""".formatted(draft));
    }

    @Test
    void what_was_read_is_what_is_sealed() throws Exception {
        String draft = draft("16.01");
        String read = as("branch_head").queryParam("lang", "en").get("/api/v1/drafts/{id}/document.json", draft).then()
                .statusCode(200).body("status", is("DRAFT")).extract().path("headline.text");
        Response issued = issuedWithWords(draft);
        issued.then().statusCode(201).body("status", is("ISSUED")).body("title.en", containsString("1 September 2023"));

        byte[] content = as("viewer").get("/api/v1/archive/{number}/content.json", issued.<Integer> path("number")).then()
                .statusCode(200).body("documents.en.headline.text", is(read)).body("documents.en.status", is("ISSUED"))
                .body("person.words.id", is("Peserta sudah 817.221 jiwa.\n\nTerima kasih."))
                .body("person.words.en", nullValue())
                .body("run", is(draft)).body("totals.briefing", is(817221)).body("totals.register", is(817221))
                .body("rules", hasItem("parts-and-total")).extract().asByteArray();
        assertThat(sha256(content)).isEqualTo(issued.path("hash"));
    }

    @Test
    void the_files_are_handed_out_as_they_were_issued() throws Exception {
        Response issued = issuedWithWords(draft("16.10"));
        int number = issued.path("number");
        String hash = issued.path("hash");
        String code = issued.path("code");

        String sums = as("viewer").get("/api/v1/archive/{number}/SHA256SUMS", number).then().statusCode(200).extract()
                .asString();
        assertThat(sums.lines()).hasSize(13).contains(hash + "  content.json");
        for (String line : sums.lines().toList()) {
            String name = line.substring(66);
            String place = name.equals("content.json") ? "/api/v1/archive/{number}/{name}"
                    : "/api/v1/issues/{number}/files/{name}";
            Response file = as("officer").get(place, number, name);
            assertThat(sha256(file.asByteArray())).isEqualTo(line.substring(0, 64));
        }
        String known = as("officer").accept("application/pdf")
                .get("/api/v1/issues/{number}/files/{name}", number, "document.id.pdf")
                .then().statusCode(200).contentType("application/pdf").extract().header("ETag");
        as("officer").header("If-None-Match", known).get("/api/v1/issues/{number}/files/{name}", number, "document.id.pdf")
                .then()
                .statusCode(304);
        assertThat(as("viewer").get("/api/v1/issues/{number}/files/{name}", number, "document.id.png").asByteArray())
                .hasSizeLessThan(200_000);
        as("viewer").get("/api/v1/issues/{number}/files/document.id.html", number).then().statusCode(200)
                .header("Content-Security-Policy", containsString("style-src 'unsafe-inline'"))
                .header("Cache-Control", containsString("immutable"))
                .body(containsString(hash)).body(containsString(code)).body(containsString("Sri Wahyuni, Kepala Cabang"))
                .body(containsString("<p>Terima kasih.</p>"))
                .body(containsString("https://naskah.example.go.id/verify/" + code))
                .body(not(containsString("DRAF"))).body(not(containsString("<form"))).body(not(containsString("<nav")));
        as("viewer").get("/api/v1/issues/{number}/files/document.en.md", number).then().statusCode(200)
                .body(containsString("Issue number " + number)).body(containsString(hash)).body(not(containsString("DRAFT")));
    }

    @Test
    void a_request_that_is_sent_again_gives_the_same_issue_and_another_one_is_refused() {
        String draft = draft("16.02");
        long number = issue(plain(draft)).then().statusCode(201).extract().jsonPath().getLong("number");

        issue(plain(draft)).then().statusCode(201).body("number", is((int) number));
        issue("{\"draft\": \"%s\", \"issuer\": \"Orang Lain\"}".formatted(draft)).then().statusCode(409).body("code",
                is("draft-issued"));
        issue(plain(draft("16.02"))).then().statusCode(409).body("code", is("already-issued"));
        as("branch_head").get("/api/v1/drafts/{id}", draft).then().statusCode(200).body("issued", is((int) number));
        as("viewer").queryParam("scope", "16.02").get("/api/v1/issues").then().statusCode(200).body("items.number",
                contains((int) number));
    }

    @Test
    void an_issue_is_replaced_with_a_reason_and_its_print_leads_to_the_new_one() {
        long old = issued("16.03");
        String draft = draft("16.03");
        as("branch_head").get("/api/v1/drafts/{id}", draft).then().statusCode(200).body("replaces", is((int) old));
        String replacing = "{\"draft\": \"%s\", \"issuer\": \"Sri Wahyuni\", \"replaces\": %d, \"reason\": \"%s\"}";

        brokenCallAs("branch_head").contentType("application/json").body(replacing.formatted(draft, old, "singkat"))
                .post("/api/v1/issues").then().statusCode(400).body("violations.field", contains("reason"));
        issue(replacing.formatted(draft, 999_999, "Angka penduduk keliru.")).then().statusCode(409).body("code",
                is("not-standing"));
        long next = issue(replacing.formatted(draft, old, "Angka penduduk keliru.")).then().statusCode(201)
                .body("replaces", is((int) old)).extract().jsonPath().getLong("number");

        Response replaced = as("viewer").get("/api/v1/issues/{number}", old);
        replaced.then().statusCode(200).body("status", is("REPLACED")).body("replacedBy", is((int) next));
        String code = as("viewer").get("/api/v1/issues/{number}", next).path("code");
        asNobody().accept("text/html").get("/verify/{code}", replaced.<String> path("code")).then().statusCode(200)
                .body(containsString("Asli, tetapi sudah diganti")).body(containsString("/verify/" + code));
        brokenCallAs("branch_head").contentType("application/json").body(withdrawal("Sudah tidak dipakai."))
                .put("/api/v1/issues/{number}/withdrawal", old).then().statusCode(409).body("code", is("not-standing"));
    }

    @Test
    void an_issue_is_withdrawn_once_and_says_why_for_ever() {
        long number = issued("16.04");
        for (int i = 0; i < 2; i++) {
            as("branch_head").contentType("application/json").body(withdrawal("Angka penduduk keliru."))
                    .put("/api/v1/issues/{number}/withdrawal", number).then().statusCode(200).body("status", is("WITHDRAWN"))
                    .body("withdrawn.reason", is("Angka penduduk keliru.")).body("withdrawn.entry", notNullValue());
        }
        as("branch_head").contentType("application/json").body(withdrawal("Alasan yang lain."))
                .put("/api/v1/issues/{number}/withdrawal", number).then().statusCode(409).body("code", is("not-standing"));
        brokenCallAs("branch_head").contentType("application/json").body(withdrawal("x"))
                .put("/api/v1/issues/{number}/withdrawal", number).then().statusCode(400).body("violations.field",
                        contains("reason"));

        String code = as("viewer").get("/api/v1/issues/{number}", number).path("code");
        asNobody().get("/api/v1/verify/{code}", code.toLowerCase().replace("-", "")).then().statusCode(200)
                .body("status", is("WITHDRAWN")).body("intact", is(true))
                .body("withdrawn.reason", is("Angka penduduk keliru."));
        asNobody().accept("text/html").queryParam("lang", "en").get("/verify/{code}", code).then().statusCode(200)
                .body(containsString("Genuine, but withdrawn")).body(containsString("Angka penduduk keliru."));
        issued("16.04");
    }

    @Test
    void what_nobody_can_override_is_refused_with_its_code() throws SQLException {
        as("branch_head").queryParam("scope", PeersResource.STALE).queryParam("asOf", "2023-09-01").post("/api/v1/drafts")
                .then()
                .statusCode(201).body("obstacles", contains("stale-figures"));
        issue(plain(draft(PeersResource.STALE))).then().statusCode(409).body("code", is("stale-figures"));
        issue(plain(draft("ID"))).then().statusCode(409).body("code", is("no-figure"));
        String old = draft("16.05");
        Tampering.run("update draft set made_at = made_at - interval '25 hours' where id = '" + old + "'");
        issue(plain(old)).then().statusCode(409).body("code", is("draft-old"));
        issue(plain("6f9f2a64-7f5a-4a53-9d0e-0a3c3c1f7a11")).then().statusCode(404);
    }

    @Test
    void nothing_goes_out_while_register_and_coverage_disagree() {
        issue(plain(draft(PeersResource.DRIFTED))).then().statusCode(409).body("code", is("totals-disagree"))
                .body("detail",
                        allOf(containsString("the register counts 817223 and coverage 817221"), containsString("31.73.01")));
        issue(plain(draft(PeersResource.UNRECONCILED))).then().statusCode(503).body("code", is("totals-unknown"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void a_number_that_is_not_in_the_data_is_issued_only_by_name_and_reason() {
        String draft = draft("16.06");
        String words = "{\"draft\": \"%s\", \"issuer\": \"Sri Wahyuni\", \"words\": {\"id\": \"Tinggal 900.000 jiwa.\"}%s}";
        issue(words.formatted(draft, "")).then().statusCode(409).body("code", is("objections-block"))
                .body("objections.key", contains("number-in-data:id.900.000"))
                .body("objections[0].remedy.english", startsWith("Use a number of the briefing"));
        String override = ", \"overrides\": [{\"objection\": \"%s\", \"reason\": \"Angka dinas kependudukan.\"}]";
        issue(words.formatted(draft, override.formatted("jump:cakupan"))).then().statusCode(400).body("violations.field",
                contains("overrides"));

        long number = issue(words.formatted(draft, override.formatted("number-in-data:id.900.000"))).then().statusCode(201)
                .extract().jsonPath().getLong("number");
        as("viewer").get("/api/v1/issues/{number}", number).then().statusCode(200).body("objections[0].overridden",
                is("Angka dinas kependudukan."));
        as("viewer").get("/api/v1/issues/{number}/files/document.id.html", number).then().statusCode(200)
                .body(containsString("Diterbitkan walau ada keberatan")).body(containsString("Angka dinas kependudukan."));
    }

    @Test
    void only_a_branch_head_issues_and_only_an_operator_checks_the_archive() {
        brokenCallAs("analyst").queryParam("scope", "16.08").post("/api/v1/drafts").then().statusCode(403);
        brokenCallAs("viewer").contentType("application/json").body("{}").post("/api/v1/issues").then().statusCode(403);
        brokenCallAs("viewer").get("/api/v1/archive/check").then().statusCode(403);
        asNobody().get("/api/v1/issues").then().statusCode(401);
        brokenCallAs("branch_head").contentType("application/json").body("{\"isuer\": \"x\"}").post("/api/v1/issues").then()
                .statusCode(400).body("violations.field", contains("isuer"));
        brokenCallAs("branch_head").contentType("application/json").body("{\"speaker\": {\"office\": \"x\"}}")
                .post("/api/v1/issues").then().statusCode(400)
                .body("violations.field", contains("draft", "issuer", "speaker.name"));
        brokenCallAs("branch_head").queryParam("asOf", "2023-09-01").post("/api/v1/drafts").then().statusCode(404);
        as("viewer").get("/api/v1/issues/{number}", "zero").then().statusCode(404);
        asNobody().get("/api/v1/verify/{code}", "AAAAA-AAAAA").then().statusCode(404);
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

}
