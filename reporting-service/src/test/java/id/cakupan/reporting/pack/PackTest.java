package id.cakupan.reporting.pack;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static id.cakupan.reporting.pack.PackCalls.begun;
import static id.cakupan.reporting.pack.PackCalls.body;
import static id.cakupan.reporting.pack.PackCalls.finished;
import static id.cakupan.reporting.pack.PackCalls.post;
import static id.cakupan.reporting.pack.PackCalls.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;

import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.reporting.archive.Seal;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Packs over HTTP, from the order to the zip. */
@QuarkusTest
@TestProfile(PackProfile.class)
class PackTest {

    private static final String FIRST = "16.01-kabupaten-satu-sungai-2023-09-01-id.pdf";
    private static final String SECOND = "16.02-kabupaten-dua-danau-2023-09-01-id.pdf";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void begin_with_nothing() {
        PackPeers.away();
        PackCalls.untilTheFirstAnswer();
        breakers.resetAll();
        PackCalls.removeAll();
    }

    private static Response broken(String body) {
        return brokenCallAs("analyst").contentType("application/json").body(body).post("/api/v1/packs");
    }

    private static String paper(PackCalls.Zipped file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    void the_pack_of_a_province_holds_each_regency_in_a_file_of_its_own() throws IOException {
        Response order = post(body("16", "CHILDREN", ""));
        String id = order.then().statusCode(202).body("scopeName", is("Sumatera Selatan")).body("madeBy", is("analyst"))
                .body("areas.total", is(3)).body("lang", is("id")).extract().path("id");
        order.then().header("Location", endsWith("/api/v1/packs/" + id));

        JsonPath pack = finished(id);
        assertThat(pack.getMap("areas")).isEqualTo(Map.of("total", 3, "waiting", 0, "delayed", 0, "made", 2, "failed", 1));
        assertThat(pack.getList("failures"))
                .isEqualTo(List.of(Map.of("code", "16.03", "name", "Kabupaten Tiga Teluk", "reason", "no-figure")));
        assertThat(pack.getMap("feed")).isEqualTo(Map.of("from", 4700, "to", 4711));

        Map<String, PackCalls.Zipped> files = zip(id);
        assertThat(files.keySet()).containsExactly("ISI.csv", FIRST, SECOND);
        assertThat(files.get(FIRST).method()).isEqualTo(ZipEntry.STORED);
        assertThat(paper(files.get(FIRST))).contains("Kabupaten Satu Sungai", "Kecamatan Hulu 16.01", "DRAF")
                .doesNotContain("(16.02)", "Hulu 16.02", "Dua Danau", "Tiga Teluk");
        assertThat(paper(files.get(SECOND))).contains("Kabupaten Dua Danau", "Kecamatan Hilir 16.02")
                .doesNotContain("(16.01)", "Hulu 16.01", "Satu Sungai");
        assertThat(pack.getLong("bytes"))
                .isEqualTo(files.get(FIRST).content().length + files.get(SECOND).content().length);
        as("viewer").get("/api/v1/packs/{id}/pack.zip", id).then().header("Content-Disposition",
                is("attachment; filename=\"naskah-16-sumatera-selatan-2023-09-01-id-pdf.zip\""));
    }

    @Test
    void the_index_names_every_area_with_its_file_or_the_reason() throws IOException {
        String id = begun("16", "CHILDREN", ", \"lang\": \"en\"");
        finished(id);
        Map<String, PackCalls.Zipped> files = zip(id);
        List<CSVRecord> rows = CSVParser.parse(new String(files.get("CONTENTS.csv").content(), UTF_8),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
        assertThat(rows).extracting(row -> row.get("code")).containsExactly("16.01", "16.02", "16.03");
        for (CSVRecord row : rows.subList(0, 2)) {
            byte[] content = files.get(row.get("file")).content();
            assertThat(row.get("sha256")).isEqualTo(HexFormat.of().formatHex(Seal.sha256(content)));
            assertThat(row.get("bytes")).isEqualTo(String.valueOf(content.length));
            assertThat(row.get("complete")).isEqualTo("yes");
        }
        assertThat(rows.get(1).toMap()).containsEntry("feed_position", "4711").containsEntry("name", "Kabupaten Dua Danau")
                .containsEntry("file", "16.02-kabupaten-dua-danau-2023-09-01-en.pdf").containsEntry("stale", "no");
        assertThat(rows.get(2).toMap()).containsEntry("file", "").containsEntry("complete", "no").containsEntry("reason",
                "There is no number of participants for this area and day.");
    }

    @Test
    void every_format_can_be_had() throws IOException {
        Map<String, String> begins = Map.of("xlsx", "PK", "html", "<!DOCTYPE html>", "md", "# ", "csv", "scope,", "png",
                "\u0089PNG");
        for (String format : begins.keySet()) {
            String id = post(body("branch:601", "CHILDREN", "").replace("pdf", format)).then().statusCode(202).extract()
                    .path("id");
            assertThat(finished(id).getInt("areas.made")).as(format).isEqualTo(2);
            PackCalls.Zipped file = zip(id).get(FIRST.replace("pdf", format));
            String text = new String(file.content(), format.equals("png") ? ISO_8859_1 : UTF_8);
            assertThat(text).startsWith(begins.get(format));
            if (format.equals("html")) {
                assertThat(text).contains("Kabupaten Satu Sungai", "DRAF, belum diterbitkan", "Kecamatan Hulu 16.01")
                        .doesNotContain("<form", "<nav", "href=\"/");
                assertThat(file.method()).isEqualTo(ZipEntry.DEFLATED);
            }
        }
    }

    @Test
    void regencies_are_those_of_a_nation_a_province_or_an_office() {
        assertThat(areas("ID", "REGENCIES")).isEqualTo(4);
        assertThat(areas("ID", "CHILDREN")).isEqualTo(2);
        assertThat(areas("17", "REGENCIES")).isEqualTo(1);
        assertThat(areas("deputy:III", "REGENCIES")).isEqualTo(2);
        assertThat(areas("deputy:III", "CHILDREN")).isEqualTo(1);
        as("viewer").get("/api/v1/packs/{id}", begun("branch:601", "REGENCIES", "")).then().body("areas.total", is(2))
                .body("wholeScope", is(false));
        as("viewer").get("/api/v1/packs/{id}", begun("16", "REGENCIES", "")).then().body("areas.total", is(3)).body(
                "wholeScope",
                is(true));
    }

    private static int areas(String scope, String of) {
        String id = begun(scope, of, "");
        int total = as("viewer").get("/api/v1/packs/{id}", id).then().extract().path("areas.total");
        as("branch_head").delete("/api/v1/packs/{id}", id).then().statusCode(204);
        return total;
    }

    @Test
    void an_order_that_is_sent_again_makes_no_second_pack() {
        String id = UUID.randomUUID().toString();
        String order = body("16", "CHILDREN", ", \"id\": \"" + id + "\"");
        post(order).then().statusCode(202).body("id", is(id));
        PackPeers.away("16");
        post(order).then().statusCode(202).body("id", is(id)).body("areas.total", is(3));
        post(order.replace("pdf", "csv")).then().statusCode(409).body("code", is("pack-id-used"));
        as("viewer").get("/api/v1/packs").then().statusCode(200).body("items.size()", is(1));
    }

    @Test
    void a_pack_of_another_kind_says_so_in_its_answer_its_files_and_their_names() throws IOException {
        String order = body("16", "CHILDREN", ", \"kind\": \"comparison\", \"from\": \"2023-06-15\", \"lang\": \"en\"")
                .replace("pdf", "md");
        String id = post(order).then().statusCode(202).body("kind", is("comparison")).body("from", is("2023-06-15")).extract()
                .path("id");
        assertThat(finished(id).getString("kind")).isEqualTo("comparison");
        Map<String, PackCalls.Zipped> files = zip(id);
        String name = "16.01-kabupaten-satu-sungai-comparison-2023-09-01-en.md";
        assertThat(files).containsKeys("CONTENTS.csv", name);
        assertThat(new String(files.get(name).content(), UTF_8))
                .contains("Change of JKN membership in Kabupaten Satu Sungai, 15 June 2023 – 1 September 2023");
        as("viewer").get("/api/v1/packs/{id}/pack.zip", id).then().header("Content-Disposition",
                is("attachment; filename=\"briefings-16-sumatera-selatan-comparison-2023-09-01-en-md.zip\""));

        String same = order.replace("{", "{\"id\": \"" + id + "\", ");
        post(same).then().statusCode(202);
        post(same.replace("comparison", "activity")).then().statusCode(409).body("code", is("pack-id-used"));
        post(same.replace("2023-06-15", "2023-06-16")).then().statusCode(409).body("code", is("pack-id-used"));
        post(body("17", "CHILDREN", "")).then().statusCode(202).body("kind", is("briefing")).body("from", is((Object) null));
    }

    @Test
    void a_kind_that_is_none_and_a_day_that_is_not_before_are_refused() {
        broken(body("16", "CHILDREN", ", \"kind\": \"slides\", \"from\": \"2023-09-01\"")).then().statusCode(400)
                .body("violations.find { it.field == 'kind' }.message",
                        is("Must be briefing, channels, activity, uhc or comparison."))
                .body("violations.find { it.field == 'from' }.message", is("Must be before asOf, 2023-09-01."))
                .body("violations.size()", is(2)).body("violations.in", is(List.of("body", "body")));
    }

    @Test
    void everything_wrong_with_an_order_is_said_at_once() {
        broken("{}").then().statusCode(400).body("type", is("/problems/invalid-input"))
                .body("violations.field", hasItems("scope", "of", "asOf", "format")).body("violations.in", hasItem("body"));
        broken("""
                {"id": "7", "scope": "sixteen", "of": "ALL", "asOf": "yesterday", "population": "?", "lang": "fr", "format": "json"}""")
                .then().statusCode(400)
                .body("violations.field", hasItems("id", "scope", "of", "asOf", "population", "lang", "format"));
        post(body("16", "CHILDREN", "").replace("2023-09-01", "2999-01-01")).then().statusCode(400)
                .body("violations.field", is(List.of("asOf")));
        post(body("99", "CHILDREN", "")).then().statusCode(400).body("violations[0].field", is("scope"));
        post(body("16.01", "REGENCIES", "")).then().statusCode(400).body("violations[0].field", is("of"))
                .body("violations[0].message", containsString("Kabupaten Satu Sungai"));
        broken("{\"scopes\": 1}").then().statusCode(400).body("violations[0].field", is("scopes"));
        broken("{\"scope\": [16]}").then().statusCode(400);
        broken("nonsense").then().statusCode(400);
        broken("null").then().statusCode(400);
        as("viewer").get("/api/v1/packs").then().body("items.size()", is(0));
    }

    @Test
    void without_the_list_of_areas_nothing_is_begun() {
        PackPeers.away("16");
        post(body("16", "CHILDREN", "")).then().statusCode(503).body("code", is("peer-unavailable")).header("Retry-After", "5")
                .body("detail", containsString("coverage-service"));
        PackPeers.away("regions");
        post(body("17", "REGENCIES", "")).then().statusCode(503).body("detail", containsString("enrollment-service"));
        as("viewer").get("/api/v1/packs").then().body("items.size()", is(0));
    }

    @Test
    void viewers_look_and_download_and_analysts_and_branch_heads_make() {
        String id = begun("17", "CHILDREN", "");
        finished(id);
        for (String role : List.of("viewer", "officer", "operator")) {
            as(role).contentType("application/json").body(body("17", "CHILDREN", "")).post("/api/v1/packs").then()
                    .statusCode(403);
            as(role).delete("/api/v1/packs/{id}", id).then().statusCode(403);
            as(role).post("/api/v1/packs/{id}/retry", id).then().statusCode(403);
            as(role).get("/api/v1/packs/{id}/pack.zip", id).then().statusCode(200);
        }
        as("service").get("/api/v1/packs").then().statusCode(403);
        for (String path : List.of("/api/v1/packs", "/api/v1/packs/" + id, "/api/v1/packs/" + id + "/pack.zip")) {
            asNobody().get(path).then().statusCode(401);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String id : List.of("1", UUID.randomUUID().toString())) {
            as("viewer").get("/api/v1/packs/{id}", id).then().statusCode(404).body("detail",
                    startsWith("There is no such pack"));
            as("viewer").get("/api/v1/packs/{id}/pack.zip", id).then().statusCode(404);
            as("analyst").post("/api/v1/packs/{id}/retry", id).then().statusCode(404);
            as("analyst").delete("/api/v1/packs/{id}", id).then().statusCode(404);
        }
        as("viewer").get("/api/v1/packs").then().statusCode(200).body(not(containsString("null")));
        brokenCallAs("viewer").queryParam("limit", "0").get("/api/v1/packs").then().statusCode(400)
                .body("violations[0].field", is("limit"));
    }
}
