package id.cakupan.enrollment.reference;

import static id.cakupan.enrollment.Uploads.HEADERS;
import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** What is taken as a file of reference data, and what its load says it did. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReferenceFileTest {

    private static ValidatableResponse sent(String type, byte[] file) {
        return Contract.as("analyst").contentType(type).body(file).post("/api/v1/branches").then();
    }

    @Test
    void rows_that_were_rejected_are_no_twins() {
        load("branches", "R-1,A,,,2023-02-30,,Report,", "R-1,B,,,2023-02-31,,Report,").statusCode(400)
                .body("violations.field", contains("row 2, column valid_from", "row 3, column valid_from"));
    }

    @Test
    void a_load_says_how_many_rows_it_removed() {
        load("territories", "R-2,52.01,,,Report,", "R-2,52.02,,,Report,", "R-2,52.03,,,Report,").statusCode(200)
                .body("loaded", is(3)).body("unchanged", is(0)).body("removed", is(0));
        String load = load("territories", "R-2,52.02,,,Report,").statusCode(200).body("loaded", is(0))
                .body("unchanged", is(1)).body("removed", is(2)).extract().path("id");
        String undo = undo(load).statusCode(200).body("loaded", is(2)).body("unchanged", is(1)).body("removed", is(0))
                .extract().path("id");
        undo(undo).statusCode(200).body("loaded", is(2)).body("unchanged", is(1)).body("removed", is(2));
        Contract.as("viewer").queryParam("what", "territories").queryParam("limit", 500).get("/api/v1/reference-loads").then()
                .statusCode(200).body("items.find { it.id == '%s' }.removed".formatted(load), is(2));
    }

    @Test
    void characters_that_cannot_be_printed_are_refused() {
        load("branches", "R-3,Bell\u0007,,,,,Report,", "R-4,A,,,,,Report,Esc\u001b[0m", "R-5,\u0007,,,,,Report,")
                .statusCode(400)
                .body("violations.field", contains("row 2, column name", "row 3, column note", "row 4, column name"))
                .body("violations[0].message", is("Has a character that cannot be printed; take it out."));
        load("branches", "R-6,A,,,,,Report,\"Two\nlines\tand a tab\"").statusCode(200);
    }

    @Test
    void a_file_is_read_in_the_character_set_that_it_declares() {
        String file = HEADERS.get("branches") + "R-7,Café Médan,,,,,Report,\n";
        sent("text/csv; charset=windows-1252", file.getBytes(Charset.forName("windows-1252"))).statusCode(200);
        assertThat(found("branches", "name", "code", "R-7")).containsExactly("Café Médan");
        sent("text/csv; charset=windows-1252", file.getBytes(Charset.forName("windows-1252"))).statusCode(200)
                .body("unchanged", is(1));
        sent("text/csv; charset=utf-8", file.getBytes(Charset.forName("windows-1252"))).statusCode(400)
                .body("violations.field", contains("file")).body("violations[0].message", containsString("UTF-8"));
        sent("text/csv; charset=klingon", file.getBytes(US_ASCII)).statusCode(400)
                .body("violations.field", contains("Content-Type")).body("violations.in", contains("header"));
    }

    @Test
    void a_file_must_name_its_type() throws Exception {
        String credentials = Base64.getEncoder().encodeToString("analyst:analyst".getBytes(US_ASCII));
        for (String what : HEADERS.keySet()) {
            for (String body : List.of(HEADERS.get(what), "")) {
                HttpRequest request = HttpRequest
                        .newBuilder(URI.create("http://localhost:%d/api/v1/%s".formatted(RestAssured.port, what)))
                        .header("Authorization", "Basic " + credentials).POST(BodyPublishers.ofString(body)).build();
                HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(what).isEqualTo(415);
                assertThat(answer.body()).contains("\"unsupported-media-type\"");
            }
        }
    }

    @Test
    void a_file_has_an_end_and_blank_lines_count() {
        load("branches", "R-8,A,,,,,Report," + "\n".repeat(50_000)).statusCode(400)
                .body("violations.field", contains("row 50002"))
                .body("violations[0].message", containsString("at most 50000 rows"));
        assertThat(found("branches", "code", "code", "R-8")).isEmpty();
        loaded("branches", "R-8,A,,,,,Report," + "\n".repeat(49_998));
    }

    @Test
    void a_question_and_a_file_take_the_same_days() {
        Contract.brokenCallAs("viewer").queryParam("asOf", "0000-01-01").get("/api/v1/branches").then().statusCode(400)
                .body("violations.field", contains("asOf"));
        load("branches", "R-9,A,,,0000-01-01,,Report,").statusCode(400).body("violations.field",
                contains("row 2, column valid_from"));
    }
}
