package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.BalanceCalls.HEADER;
import static id.cakupan.enrollment.balance.BalanceCalls.PATH;
import static id.cakupan.enrollment.balance.BalanceCalls.balance;
import static id.cakupan.enrollment.balance.BalanceCalls.load;
import static id.cakupan.enrollment.balance.BalanceCalls.loadFile;
import static id.cakupan.enrollment.balance.BalanceCalls.total;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BalanceResourceTest {

    @Inject
    LedgerView ledger;

    @Test
    void a_total_becomes_a_movement_a_statement_and_a_balance_in_force() {
        load(total("16.07", "2023-09-01", 817_221)).statusCode(200).body("loaded", is(1)).body("unchanged", is(0))
                .body("movements", is(1));
        assertThat(ledger.rows("16.07"))
                .containsExactly("2023-09-01 UNSPECIFIED/UNSPECIFIED/UNSPECIFIED BALANCE 817221");
        assertThat(ledger.statements("16.07")).containsExactly("2023-09-01 BALANCE TOTAL STATED");
        Contract.as("viewer").queryParam("region", "16.07").get(PATH).then().statusCode(200).body("items.size()", is(1))
                .body("items[0].participants", is(817_221)).body("items[0].grain", is("TOTAL"))
                .body("items[0].monthOnly", is(false)).body("items[0].breakdownProvenance", nullValue())
                .body("items[0].lines", is(List.of(Map.of("segment", "UNSPECIFIED", "status", "UNSPECIFIED", "participants",
                        817_221))));
    }

    @Test
    void the_same_again_changes_nothing_and_another_figure_replaces() {
        load(total("17.01", "2023-09-01", 100)).statusCode(200);
        load(total("17.01", "2023-09-01", 100)).statusCode(200).body("loaded", is(0)).body("unchanged", is(1))
                .body("movements", is(0));
        load(total("17.01", "2023-09-01", 90)).statusCode(200).body("loaded", is(1)).body("movements", is(1));
        assertThat(ledger.registered("17.01", "2023-09-01")).isEqualTo(90);
        assertThat(ledger.corrected("17.01")).containsExactly(null, "2023-09-01 100");
        assertThat(ledger.statements("17.01")).containsExactly("2023-09-01 BALANCE TOTAL STATED",
                "2023-09-01 BALANCE TOTAL STATED replaces");
    }

    @Test
    void another_source_of_the_same_figure_is_stated_without_a_movement() {
        load(total("17.02", "2023-09-01", 100)).statusCode(200);
        Map<String, Object> other = new java.util.HashMap<>(total("17.02", "2023-09-01", 100));
        other.put("source", "Another report");
        other.put("breakdownProvenance", "ESTIMATED");
        load(other).statusCode(200).body("loaded", is(1)).body("movements", is(0));
        assertThat(ledger.statements("17.02")).hasSize(2);
    }

    @Test
    void a_file_of_a_spreadsheet_is_read_with_mark_and_semicolons() {
        loadFile("\uFEFF" + HEADER.replace(',', ';') + "18.01;2022-08;;;1.703.139;STATED;;Report;\n").statusCode(400)
                .body("violations.field", contains("row 2, column participants"));
        loadFile("\uFEFF" + HEADER.replace(',', ';') + "18.01;2022-08;;;1703139;STATED;;\"Report; August\";\r\n")
                .statusCode(200).body("loaded", is(1));
        Contract.as("viewer").queryParam("region", "18.01").get(PATH).then().statusCode(200)
                .body("items[0].date", is("2022-08-01")).body("items[0].monthOnly", is(true))
                .body("items[0].source", is("Report; August"));
        assertThat(ledger.statements("18.01")).containsExactly("2022-08-01 BALANCE TOTAL STATED month");
    }

    @Test
    void rows_of_an_area_and_date_form_one_balance() {
        loadFile(HEADER + """
                18.02,2023-11-01,,AKTIF,75,STATED,DERIVED,Report,"Two
                lines"
                18.02,2023-11-01,,NON_AKTIF,20,STATED,DERIVED,Report,"Two
                lines"

                18.02,2023-11-01,,UNSPECIFIED,5,STATED,DERIVED,Report,"Two
                lines"
                """).statusCode(200).body("loaded", is(1)).body("movements", is(3));
        assertThat(ledger.rows("18.02")).containsExactly("2023-11-01 UNSPECIFIED/AKTIF/NONE BALANCE 75",
                "2023-11-01 UNSPECIFIED/NON_AKTIF/UNSPECIFIED BALANCE 20",
                "2023-11-01 UNSPECIFIED/UNSPECIFIED/UNSPECIFIED BALANCE 5");
    }

    @Test
    void a_file_with_errors_names_them_all_and_nothing_is_loaded() {
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1).toString();
        loadFile(HEADER + """
                19.01,2023-09-01,,,10,STATED,,Report,
                99.99,2023-09-01,,,10,STATED,,Report,
                19.02,%s,,,10,STATED,,Report,
                19.02,2023-02-30,,,10,STATED,,Report,
                19.02,2023-01-01,,,-1,STATED,,Report,
                19.02,2023-01-02,,,1000000000001,STATED,,Report,
                19.02,2023-01-03,PBPU,,1,STATED,,Report,
                19.02,2023-01-03,,AKTIF,1,GUESSED,,Report,
                19.02,2023-01-04,,,1,,,,
                19.02,2023-01-05,,AKTIF,1,STATED,,Report,
                19.02,2023-01-05,,AKTIF,1,STATED,DERIVED,Other,A note
                19.02,2023-01-06,,ALIVE,,STATED,WRONG,Report,
                """.formatted(tomorrow)).statusCode(400).body("code", is("invalid-input")).body("violations.field",
                hasItems("row 3, column region", "row 4, column date", "row 5, column date", "row 6, column participants",
                        "row 7, column participants", "row 8, column status", "row 9, column segment",
                        "row 9, column provenance", "row 10, column provenance", "row 10, column source",
                        "row 12, column participants", "row 12, column breakdown_provenance", "row 12, column source",
                        "row 12, column note", "row 13, column status", "row 13, column participants",
                        "row 13, column breakdown_provenance"))
                .body("violations.in.unique()", contains("file"));
        assertThat(ledger.statements("19.01")).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_of_balances_is_refused_with_the_row() {
        Contract.brokenCallAs("analyst").contentType("text/csv").body("").post(PATH).then().statusCode(400)
                .body("violations[0].field", is("file"));
        loadFile(HEADER).statusCode(400).body("violations[0].field", is("file"));
        loadFile("region,date,kind\n").statusCode(400).body("violations.field",
                hasItems("row 1, column participants", "row 1, column source", "row 1, column 3"));
        loadFile(HEADER + "19.01,2023-09-01,,,10,STATED,,Report, Agency,\n").statusCode(400)
                .body("violations.field", contains("row 2"));
        loadFile(HEADER + "19.01,2023-09-01,,,10,STATED,,\"Report,\n").statusCode(400)
                .body("violations[0].field", is("file"));
        Contract.brokenCallAs("analyst").contentType("text/csv; charset=utf-8").body(new byte[] { (byte) 0xff, 'a' })
                .post(PATH).then().statusCode(400).body("violations[0].message", containsString("UTF-8"));
    }

    @Test
    void a_load_has_an_end() {
        String row = "19.04,%s,,,10,STATED,,Report,\n";
        loadFile(HEADER + row.formatted("2023-09-01").repeat(100_001)).statusCode(400)
                .body("violations.field", contains("row 100002"))
                .body("violations[0].message", containsString("at most 100000 rows"));
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i <= 10_000; i++) {
            file.append(row.formatted(LocalDate.of(1990, 1, 1).plusDays(i)));
        }
        loadFile(file.toString()).statusCode(400).body("violations.field", contains("row 10002"))
                .body("violations[0].message", containsString("at most 10000"));
        Contract.brokenCallAs("analyst").contentType(ContentType.JSON)
                .body(Map.of("balances", java.util.Collections.nCopies(10_001, Map.of()))).post(PATH).then().statusCode(400)
                .body("violations.field", contains("balances"));
    }

    @Test
    void a_body_must_name_its_type() throws Exception {
        String credentials = java.util.Base64.getEncoder().encodeToString("analyst:analyst".getBytes(US_ASCII));
        for (String body : List.of(HEADER, "{\"balances\":[]}", "")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                    .header("Authorization", "Basic " + credentials).POST(BodyPublishers.ofString(body)).build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("\"unsupported-media-type\"");
        }
    }

    @Test
    void a_body_with_errors_names_them_by_path() {
        Map<String, Object> wrong = Map.of("region", "19.01", "date", "2023", "provenance", "STATED", "source", " ", "lines",
                List.of(Map.of("participants", 1.5), Map.of("participants", -3), Map.of("segment", "PBPU\u0000")));
        Contract.brokenCallAs("analyst").contentType(ContentType.JSON)
                .body(Map.of("balances", List.of(wrong, total("19.02", "2023-09-01", 1), total("19.02", "2023-09-01", 2))))
                .post(PATH).then().statusCode(400).body("violations.field",
                        hasItems("balances[0].date", "balances[0].source", "balances[0].lines[0].participants",
                                "balances[0].lines[1].participants", "balances[0].lines[2].segment",
                                "balances[0].lines[2].participants", "balances[2].region"));
        for (String body : List.of("", "null", "{}", "{\"balances\":[]}", "{\"balances\":[null]}", "{\"balances\":7}",
                "{\"balances\":[{\"lines\":[null]}]}", "[", "{\"balances\":[{\"area\":1}]}")) {
            Contract.brokenCallAs("analyst").contentType(ContentType.JSON).body(body).post(PATH).then().statusCode(400)
                    .body("code", is("invalid-input"));
        }
        Contract.brokenCallAs("analyst").contentType(ContentType.JSON)
                .body(Map.of("balances", List.of(total("19.02", "2023-09-01", 1)), "x", "\ud800")).post(PATH).then()
                .statusCode(400);
        assertThat(ledger.statements("19.02")).isEmpty();
    }

    @Test
    void an_area_has_no_balance_on_a_day_on_which_it_did_not_exist() {
        load(total("95.01", "2022-07-24", 5)).statusCode(400).body("violations.field", contains("balances[0].date"))
                .body("violations.message", contains(
                        "95.01 exists only from 2022-07-25, not on 2022-07-24; name the area that there was on this day."));
        loadFile(HEADER + "95.01,2022-07,,,5,STATED,,Report,\n").statusCode(400).body("violations.field",
                contains("row 2, column date"));
        load(total("95.01", "2022-07-25", 5)).statusCode(200).body("loaded", is(1));
    }

    @Test
    void a_mixed_grain_needs_the_remainder_named() {
        List<Map<String, Object>> mixed = List.of(Map.of("status", "AKTIF", "participants", 1), Map.of("participants", 2));
        load(balance("19.03", "2023-09-01", mixed)).statusCode(400).body("violations.field",
                contains("balances[0].lines[1].status"));
        List<Map<String, Object>> named = List.of(Map.of("status", "AKTIF", "participants", 1),
                Map.of("status", "UNSPECIFIED", "participants", 2));
        load(balance("19.03", "2023-09-01", named)).statusCode(200);
        Contract.as("officer").queryParam("region", "19.03").get(PATH).then().body("items[0].grain", is("STATUS"))
                .body("items[0].participants", is(3));
    }

    @Test
    void what_was_read_can_be_loaded_again_unchanged() {
        load(balance("21.01", "2023-09-01", List.of(Map.of("segment", "PBPU", "participants", 7),
                Map.of("segment", "UNSPECIFIED", "participants", 2)))).statusCode(200);
        Map<String, Object> read = Contract.as("viewer").queryParam("region", "21.01").get(PATH).jsonPath()
                .getMap("items[0]");
        read.keySet().retainAll(List.of("region", "date", "provenance", "source", "lines"));
        load(read).statusCode(200).body("unchanged", is(1)).body("movements", is(0));
    }

    @Test
    void pages_follow_the_order_of_recording() {
        load(total("21.02", "2023-09-03", 3)).statusCode(200);
        load(total("21.02", "2023-09-01", 1), total("21.02", "2023-09-02", 2)).statusCode(200);
        List<String> dates = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = Contract.as("branch_head").queryParams(next == null ? Map.of() : Map.of("after", next))
                    .queryParam("region", "21.02").queryParam("limit", 1).get(PATH).then().statusCode(200).extract()
                    .jsonPath();
            dates.addAll(page.getList("items.date"));
            next = page.getString("next");
        } while (next != null);
        assertThat(dates).containsExactly("2023-09-03", "2023-09-01", "2023-09-02");
    }

    @Test
    void wrong_questions_name_the_field() {
        Contract.brokenCallAs("viewer").queryParam("limit", "501").get(PATH).then().statusCode(400)
                .body("violations.field", hasItem("limit"));
        Contract.brokenCallAs("viewer").queryParam("after", "here").get(PATH).then().statusCode(400)
                .body("violations.field", hasItem("after"));
        Contract.as("viewer").queryParam("region", "99.99").get(PATH).then().statusCode(400)
                .body("violations.field", hasItem("region"));
        Contract.brokenCallAs("analyst").contentType("text/plain").body("x").post(PATH).then().statusCode(415);
    }

    @Test
    void only_an_analyst_writes_and_only_people_read() {
        String one = PATH + "/6f0c0c5e-2a43-4b0e-9a39-0d7f3a9a1a11";
        Contract.asNobody().get(PATH).then().statusCode(401);
        Contract.as("service").get(PATH).then().statusCode(403);
        Map<String, Object> body = Map.of("balances", List.of(total("19.01", "2023-09-01", 1)));
        Contract.asNobody().contentType(ContentType.JSON).body(body).post(PATH).then().statusCode(401);
        for (String role : List.of("viewer", "officer", "branch_head", "operator", "service")) {
            Contract.as(role).contentType(ContentType.JSON).body(body).post(PATH).then().statusCode(403);
            Contract.as(role).contentType("text/csv; charset=utf-8").body(HEADER).post(PATH).then().statusCode(403);
            Contract.as(role).delete(one).then().statusCode(403);
        }
        Contract.asNobody().delete(one).then().statusCode(401);
        for (String role : List.of("viewer", "officer", "analyst", "branch_head", "operator")) {
            Contract.as(role).get(PATH).then().statusCode(200);
        }
    }
}
