package id.cakupan.reporting;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class BriefingTest {

    private static final String BRIEFING = "/api/v1/briefings/{scope}";
    /** Two seconds are promised; a client that hears nothing for half a second longer gives up and fails the test. */
    private static final RestAssuredConfig PATIENCE = RestAssured.config()
            .httpClient(httpClientConfig().setParam("http.socket.timeout", 2500));

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void banyuasin_as_data_names_the_cells_of_each_sentence() {
        as("viewer").queryParam("asOf", "2023-09-01").get(BRIEFING, "16.07").then().statusCode(200)
                .contentType("application/json").body("status", is("DRAFT")).body("scope.name", is("Kabupaten Banyuasin"))
                .body("sections.find { it.id == 'coverage' }.sentences[0].text",
                        allOf(containsString("817.221 dari 837.062"), containsString("97,63 persen")))
                .body("sections.find { it.id == 'coverage' }.sentences[0].cells",
                        contains("asOf.stated", "count.registered", "population.people", "scope.name", "rate.cakupan"))
                .body("cells['rate.cakupan'].numerator", is(817221)).body("cells['rate.cakupan'].denominator", is(837062))
                .body("cells['target.2.gap'].value", is(3100)).body("stamp.feedPosition", is(14))
                .body("stamp.dataRevision", is(9)).body("stamp.populationEdition", is("dukcapil-2022-S2"))
                .body("sections.find { it.id == 'channels' }.table.rows[0].text",
                        hasItems("Puskesmas Pangkalan Balai", "Dropbox di FKTP", "20", "12", "7"));
    }

    @Test
    void the_format_is_that_which_is_accepted_or_named() {
        as("officer").accept("text/markdown").queryParam("lang", "en").get(BRIEFING, "16.07").then().statusCode(200)
                .contentType(containsString("text/markdown"))
                .body(allOf(containsString("# JKN membership in Kabupaten Banyuasin"), containsString("DRAFT, not issued"),
                        containsString("definition version 1")));
        as("analyst").accept("text/html").queryParam("lang", "en").get(BRIEFING, "16.07").then().statusCode(200)
                .contentType(containsString("text/html")).body(containsString("<html lang=\"en\">"));
        as("branch_head").get(BRIEFING + "/document.md", "16.07").then().statusCode(200)
                .body(containsString("## Asal angka"));
        as("operator").get(BRIEFING + "/document.json", "16.07").then().statusCode(200).body("lang", is("id"));
        as("viewer").get(BRIEFING + "/document.html", "16.07").then().statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff").body(allOf(containsString("DRAF, belum diterbitkan"),
                        containsString("max=\"" + LocalDate.now(ZoneId.of("Asia/Jakarta")) + "\"")));
        brokenCallAs("viewer").accept("application/msword").get(BRIEFING, "16.07").then().statusCode(406).body("code",
                is("not-acceptable"));
    }

    @Test
    void what_is_not_known_is_listed_and_not_zero() {
        as("viewer").queryParam("asOf", "2023-09-01").get(BRIEFING, "ID").then().statusCode(200).body("complete", is(false))
                .body("notIncluded.section", hasItems("coverage", "activity", "targets", "reported"))
                .body("sections.find { it.id == 'missing' }.sentences.text",
                        hasItem(containsString("Sumatera Selatan (2 dari 17 wilayah diketahui)")));
    }

    @Test
    void a_page_tells_by_ear_and_on_a_phone_what_it_tells_by_sight() {
        as("viewer").queryParam("asOf", "2023-09-01").get(BRIEFING + "/document.html", "ID").then().statusCode(200)
                .body(allOf(containsString("<li class=\"intro\">Belum ada angka"),
                        containsString("<li class=\"intro\">Jumlah sebagian"), containsString("<li>Sumatera: Aceh")));
        as("viewer").queryParam("lang", "en").get(BRIEFING + "/document.html", "branch:2201").then().statusCode(200)
                .body(allOf(matchesRegex("(?s).*<li class=\"(warning\"><b class=\"kind\">Warning|"
                        + "note\"><b class=\"kind\">Note):</b> .*"), containsString("<caption><span>"),
                        containsString(".scroll { position: relative;"), not(containsString(".part.findings .lines"))));
        as("viewer").queryParam("lang", "en").accept("text/markdown").get(BRIEFING, "branch:2201").then()
                .body(matchesRegex("(?s).*\n- \\*\\*(Warning|Note):\\*\\* .*"));
        as("viewer").queryParam("lang", "en").get(BRIEFING + "/document.html", "62").then().body(allOf(
                containsString("<span class=\"unknown\" aria-hidden=\"true\">–</span><span class=\"spoken\">not known</span>"),
                containsString("<td class=\"wordy\"><span lang=\"id\">Dasar tidak disebut</span>"),
                containsString("<td class=\"wordy\"><span class=\"unknown\" aria-hidden=\"true\">–</span></td>")));
        as("viewer").queryParam("lang", "en").get(BRIEFING + "/document.html", "16.07").then()
                .body(containsString("<td><span lang=\"id\">Pangkalan Balai</span></td>"));
    }

    @Test
    void an_earlier_state_of_knowledge_has_no_channel_figures() {
        as("viewer").queryParam("knownAt", "2026-11-20T00:00:00Z").get(BRIEFING, "16.07").then().statusCode(200)
                .body("notIncluded.section",
                        contains("reasons", "composition", "segments", "change", "trend", "predicates", "areas", "reported",
                                "utilisation", "channels", "programmes"));
        as("viewer").queryParam("knownAt", "2026-11-20T00:00:00Z").get(BRIEFING, PeersResource.ENROLLMENT_BROKEN).then()
                .statusCode(200);
    }

    @Test
    void a_branch_shows_what_reports_printed_beside_ours_and_estimates_as_such() {
        as("viewer").queryParam("asOf", "2024-06-30").get(BRIEFING, "branch:2201").then().statusCode(200)
                .body("scope.kind", is("BRANCH")).body("headline.text", allOf(startsWith("Pada 30 Juni 2024, KC Denpasar"),
                        containsString("cakupan 100,54 persen (perkiraan)"),
                        containsString("sudah terlampaui 42.684 jiwa menurut perkiraan.")))
                .body("keyFigures[0].mark", containsString("total dinyatakan, bagian diperkirakan"))
                .body("sections.find { it.id == 'activity' }.sentences.text",
                        hasItem("Yang tidak aktif adalah 11,00 persen dari penduduk atau 10,94 persen dari peserta."))
                .body("sections.find { it.id == 'areas' }.sentences.text",
                        hasItem(containsString("tercetak sama, yaitu 100,54 persen, karena jumlahnya dibagi atas wilayah")))
                .body("sections.find { it.id == 'areas' }.table.columns.title", not(hasItem("Urutan")))
                .body("sections.find { it.id == 'reported' }.table.rows[1].text", hasItems("100 persen",
                        "sesuai bila dipotong, bukan dibulatkan; angka dasarnya perkiraan"))
                .body("sections.find { it.id == 'utilisation' }.sentences.text", hasItem(endsWith(
                        "atau 7.637 pemanfaatan sehari bila dibagi 182 hari kalender.")))
                .body("findings.find { it.code == 'daily-mean' }.sentence.text",
                        containsString("Pembaginya 180 hari, sedangkan periode itu mempunyai 182 hari kalender"));
        as("viewer").queryParam("lang", "en").get(BRIEFING + "/document.html", "branch:2201").then().statusCode(200)
                .body(allOf(containsString("<p class=\"headline\">On 30 June 2024, KC Denpasar had"),
                        containsString("<span class=\"spoken\">estimated </span>100.54%"),
                        containsString("≈ marks an estimate"),
                        containsString("/api/v1/briefings/branch:2201/document.md?asOf=")));
    }

    @Test
    void an_office_without_a_complete_figure_prints_its_targets_and_reports_and_no_rate() {
        as("viewer").queryParam("asOf", "2017-03-01").get(BRIEFING, "branch:601").then().statusCode(200)
                .body("complete", is(false)).body("keyFigures", empty())
                .body("headline.text", startsWith("Belum ada angka lengkap untuk KC Palembang"))
                .body("sections.find { it.id == 'targets' }.sentences.text", contains(
                        startsWith("Sasaran utama, 3.000.000 peserta terdaftar pada 31 Desember 2017"),
                        startsWith("Sasaran lain, penambahan 600.000 peserta terdaftar terhitung sejak 1 Januari 2017")))
                .body("sections.find { it.id == 'reported' }.table.rows[0].text",
                        hasItems("51 persen", "Maret 2017", "hanya dilaporkan"))
                .body("cells.keySet().findAll { it.startsWith('rate.') }", empty());
        as("viewer").queryParam("asOf", "2017-03-01").get(BRIEFING, "branch:601").then()
                .body("sections.find { it.id == 'reported' }.table.rows[2].text",
                        hasItems("Cakupan, Kota Palembang", "57,5 persen", "Oktober 2016", "hanya dilaporkan"))
                .body("sections.find { it.id == 'reported' }.table.rows[3].text",
                        hasItems("Penduduk, Kota Palembang", "sekitar 1,8 juta", "Oktober 2016", "1.800.000",
                                "sesuai; jumlah penduduknya diragukan"))
                .body("findings.find { it.code == 'doubtful-population' }.sentence.text", is("Jumlah penduduk Kota Palembang "
                        + "yang menjadi pembanding angka laporan diragukan: “Sumber lain menyebut 1.602.100 penduduk”."));
        as("viewer").get(BRIEFING, "deputy:III").then().statusCode(200).body("headline.text",
                endsWith("2 cabang diketahui, dan jumlah cabang seluruhnya belum diketahui."));
    }

    @Test
    void programmes_are_those_of_the_scope_and_of_the_areas_around_it() {
        as("viewer").get(BRIEFING, "16.07").then().statusCode(200).body(
                "sections.find { it.id == 'programmes' }.sentences.text",
                contains("Rencana Pembayaran Bertahap (Indonesia): Tunggakan dapat dicicil (disebut dalam laporan per "
                        + "1 Januari 2023; belum tentu masih berjalan)."));
    }

    @Test
    void stale_figures_are_marked_in_every_rendering() {
        as("viewer").get(BRIEFING, PeersResource.STALE).then().body("stale", is(true));
        as("viewer").accept("text/markdown").get(BRIEFING, PeersResource.STALE).then().body(containsString("USANG"));
        as("viewer").get(BRIEFING + "/document.html", PeersResource.STALE).then()
                .body(containsString("tidak untuk diterbitkan"));
    }

    @Test
    void quoted_indonesian_is_marked_on_an_english_page_only() {
        as("viewer").queryParam("asOf", "2023-11-01").queryParam("lang", "en").get(BRIEFING + "/document.html", "ID").then()
                .statusCode(200)
                .body(allOf(containsString("the source&#39;s note: “<span lang=\"id\">Peserta aktif diturunkan"),
                        containsString("basis: <span lang=\"id\">RPJMN 2020-2024</span>")));
        as("viewer").queryParam("asOf", "2023-11-01").get(BRIEFING + "/document.html", "ID").then().statusCode(200)
                .body(not(containsString("<span lang=\"id\">")));
    }

    @Test
    void names_from_outside_are_text_in_every_rendering() {
        as("viewer").get(BRIEFING + "/document.html", PeersResource.HOSTILE).then().statusCode(200)
                .body(allOf(not(containsString("<script>")), containsString("&lt;script&gt;alert(1)&lt;/script&gt;")));
        as("viewer").get(BRIEFING + "/document.md", PeersResource.HOSTILE).then().statusCode(200)
                .body(allOf(not(containsString("<script>alert")), containsString("\\*kota\\*")));
    }

    @ParameterizedTest
    @CsvSource({ "91,figures", "92,figures", "93,figures", "95,figures", "32,channels", "33,channels" })
    void a_peer_that_fails_leaves_no_briefing_and_the_missing_part_is_named_before_the_client_gives_up(String scope,
            String missing) {
        patiently(as("viewer")).get(BRIEFING, scope).then().statusCode(503).contentType("application/problem+json")
                .header("Retry-After", "5").body("code", is("peer-unavailable")).body("missing", contains(missing));
        patiently(as("viewer")).get(BRIEFING + "/document.html", scope).then().statusCode(503)
                .contentType(containsString("text/html")).body(containsString("Naskah tidak dibuat"));
    }

    @Test
    void an_unknown_area_is_not_found_as_problem_and_as_page() {
        as("viewer").get(BRIEFING, PeersResource.COVERAGE_UNKNOWN).then().statusCode(404).body("code", is("not-found"));
        as("viewer").get(BRIEFING, "atlantis").then().statusCode(404).body("code", is("not-found"));
        as("viewer").get(BRIEFING, "branch:kc one").then().statusCode(404).body("code", is("not-found"));
        as("viewer").accept("text/html").queryParam("lang", "en").get(BRIEFING, PeersResource.COVERAGE_UNKNOWN).then()
                .statusCode(404).body(containsString("Not found"));
    }

    @Test
    void mistyped_areas_take_briefings_away_from_nobody() {
        for (int i = 0; i < 10; i++) {
            as("viewer").get(BRIEFING, PeersResource.COVERAGE_UNKNOWN).then().statusCode(404);
            as("viewer").queryParam("asOf", PeersResource.REGISTER_REFUSES).get(BRIEFING, "16.07").then().statusCode(200);
        }
        for (String year : List.of("-0001", "+12345", "12345")) {
            brokenCallAs("viewer").queryParam("asOf", year + "-01-01").get(BRIEFING, "16.07").then().statusCode(400)
                    .body("violations.field", contains("asOf"));
        }
        as("viewer").get(BRIEFING, "16.07").then().statusCode(200);
    }

    @Test
    void all_that_is_wrong_with_a_question_is_said_at_once() {
        brokenCallAs("viewer").queryParam("asOf", "yesterday").queryParam("knownAt", "now").queryParam("lang", "fr")
                .queryParam("population", "a b").get(BRIEFING, "16.07").then().statusCode(400)
                .body("code", is("invalid-input"))
                .body("violations.field", contains("asOf", "knownAt", "population", "lang"));
        brokenCallAs("viewer").queryParam("asOf", "yesterday").get(BRIEFING + "/document.html", "16.07").then()
                .statusCode(400)
                .body(containsString("Tanggal (asOf) ditulis sekali, seperti 2023-09-01, dan tidak sesudah hari ini."));
        as("viewer").get(BRIEFING, PeersResource.COVERAGE_REFUSES).then().statusCode(400).body("violations.field",
                contains("knownAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = { BRIEFING, BRIEFING + "/document.json", BRIEFING + "/document.md", BRIEFING + "/document.html" })
    void nobody_and_a_service_get_no_briefing(String path) {
        asNobody().accept("*/*").get(path, "16.07").then().statusCode(401);
        as("service").accept("*/*").get(path, "16.07").then().statusCode(403);
        asNobody().accept("text/html,*/*").get(path, "16.07").then().statusCode(302).header("Location",
                containsString("/login"));
    }

    @Test
    void a_call_without_credentials_that_takes_data_gets_a_problem() {
        asNobody().accept("application/json").get(BRIEFING, "16.07").then().statusCode(401)
                .contentType("application/problem+json").body("code", is("unauthorized"));
    }

    @Test
    void renderings_are_counted_and_readiness_holds_the_database() {
        as("viewer").get(BRIEFING, "16.07").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("cakupan_briefings_rendered_total{format=\"json\",lang=\"id\"}"));
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem(startsWith("Database")))
                .body("checks.findAll { it.status != 'UP' }", empty());
    }

    private static RequestSpecification patiently(RequestSpecification call) {
        return call.config(PATIENCE);
    }
}
