package id.cakupan.coverage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class UploadTest {

    private static final String POPULATIONS = "edition,period,adopted_on,region,people,provenance,source,note\n";
    private static final String TARGETS = "owner,indicator,due,percentage,headcount,legal_basis,source,note\n";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = POPULATIONS + "again,2020,2020-01-01,71,100,STATED,Test,\n";
        int revision = populations(file).statusCode(200).body("loaded", is(1)).extract().path("dataRevision");
        populations("\uFEFF" + file.replace(',', ';')).statusCode(200).body("loaded", is(0)).body("unchanged", is(1))
                .body("dataRevision", is(revision));
    }

    @Test
    void a_line_replaces_the_one_of_its_edition_and_area() {
        populations(POPULATIONS + "line,2020,2020-01-02,71,100,STATED,Test,\nline,2020,2020-01-02,72,50,STATED,Test,\n");
        populations(POPULATIONS + "line,2020,2020-01-02,71,120,STATED,Test,\nline,2020,2020-01-02,72,50,STATED,Test,\n")
                .statusCode(200).body("loaded", is(1)).body("unchanged", is(1));
        Contract.as("viewer").get("/api/v1/populations").then().statusCode(200)
                .body("items.find { it.edition == 'line' }.areas", is(2))
                .body("items.find { it.edition == 'line' }.period", is("2020"))
                .body("items[0].adoptedOn", is(newestDay()));
    }

    private static String newestDay() {
        return Contract.as("viewer").get("/api/v1/populations").jsonPath().getList("items.adoptedOn", String.class).stream()
                .max(String::compareTo).orElseThrow();
    }

    @Test
    void an_editions_day_changes_only_with_all_its_areas() {
        populations(POPULATIONS + "day,2020,2020-01-03,71,100,STATED,Test,\nday,2020,2020-01-03,72,50,STATED,Test,\n");
        populations(POPULATIONS + "day,2020,2020-02-03,71,100,STATED,Test,\n").statusCode(400)
                .body("violations[0].field", is("row 2, column adopted_on"));
        populations(POPULATIONS + "day,2020,2020-02-03,71,100,STATED,Test,\nday,2020,2020-02-03,72,50,STATED,Test,\n")
                .statusCode(200).body("loaded", is(2));
        populations(POPULATIONS + "two,2020,2020-02-03,71,100,STATED,Test,\ntwo,2021,2020-02-04,72,50,STATED,Test,\n")
                .statusCode(400).body("violations.field", contains("row 3, column period", "row 3, column adopted_on"));
    }

    @Test
    void every_error_of_a_file_is_told_with_row_and_column_and_nothing_is_stored() {
        broken("populations", (POPULATIONS + "ok,2020,2020-01-01,71,100,STATED,Test,\n"
                + "bad edition,,2020-13-01,,1.000,GUESSED,,\n" + "ok,2020,2020-01-01,71,99999999999999,STATED,Test,\n")
                .getBytes(UTF_8)).body("violations.in", everyItem(is("file"))).body("violations.field",
                        contains("row 3, column edition", "row 3, column period", "row 3, column adopted_on",
                                "row 3, column region", "row 3, column people", "row 3, column provenance",
                                "row 3, column source", "row 4, column people", "row 4, column region"));
        Contract.as("viewer").get("/api/v1/populations").then().body("items.findAll { it.edition == 'ok' }", hasSize(0));
    }

    @Test
    void a_row_has_the_number_that_a_spreadsheet_shows() {
        broken("populations", ("\n" + POPULATIONS + "\nblank,2020,2020-01-01,71,100,STATED,\"Two\nlines\",\n\r\n  \n"
                + "blank,2020,2020-01-01,72,none,STATED,Test,\n\n").getBytes(UTF_8)).body("violations.field",
                        contains("row 7, column people"));
        broken("populations", "\n\nedition;period\n".getBytes(UTF_8)).body("violations.field",
                hasItem("row 3, column people"));
        broken("populations", "\n\n".getBytes(UTF_8)).body("violations[0].message", containsString("empty"));
        populations("\n" + POPULATIONS.replace(',', ';') + "\n\nblank;2020;2020-01-01;71;100;STATED;Test;\n\n")
                .statusCode(200).body("loaded", is(1));
    }

    @Test
    void an_area_that_the_register_does_not_list_is_refused() {
        broken("populations", (POPULATIONS + "x,2020,2020-01-01,00.00,100,STATED,Test,\n").getBytes(UTF_8))
                .body("violations[0].field", is("row 2, column region"));
        broken("targets", (TARGETS + "00.00,cakupan,2024-12-31,98,,Law,Test,\n").getBytes(UTF_8))
                .body("violations[0].field", is("row 2, column owner"));
    }

    @Test
    void what_is_no_table_is_refused_with_a_remedy() {
        broken("populations", new byte[0]).body("violations[0].message", containsString("empty"));
        broken("populations", POPULATIONS.getBytes(UTF_8)).body("violations[0].message", containsString("no rows"));
        broken("populations", "edition;period\n".getBytes(UTF_8)).body("violations.field", hasItem("row 1, column people"));
        broken("populations", (POPULATIONS + "a,b\n").getBytes(UTF_8)).body("violations[0].field", is("row 2"));
        broken("populations", (POPULATIONS + "a,\"b\n").getBytes(UTF_8)).body("violations[0].field", is("file"));
        broken("populations", (POPULATIONS + "\0\n").getBytes(UTF_8)).body("violations[0].message", containsString("NUL"));
        broken("populations", (POPULATIONS + "\u00e9\n").getBytes(ISO_8859_1)).body("violations[0].message",
                containsString("UTF-8"));
    }

    @Test
    void a_target_has_either_a_percentage_or_a_headcount() {
        broken("targets", (TARGETS + "71,cakupan,2024-12-31,98,5,Law,Test,\n" + "71,cakupan,2025-12-31,,,Law,Test,\n"
                + "71,coverage,2025-12-31,100.01,,Law,Test,\n").getBytes(UTF_8)).body("violations.field",
                        contains("row 2, column percentage", "row 3, column percentage", "row 4, column indicator",
                                "row 4, column percentage"));
    }

    @Test
    void a_target_replaces_the_one_of_its_owner_indicator_and_day() {
        targets(TARGETS + "72,keaktifan_peserta,2030-12-31,80.5,,Law,Test,\n").statusCode(200).body("loaded", is(1));
        targets(TARGETS + "72,keaktifan_peserta,2030-12-31,80.50,,Law,Test,\n").statusCode(200).body("unchanged", is(1));
        targets(TARGETS + "72,keaktifan_peserta,2030-12-31,,500,Law,Test,\n").statusCode(200).body("loaded", is(1));
        Contract.as("viewer").get("/api/v1/targets").then().statusCode(200)
                .body("items.findAll { it.owner == '72' }.headcount", contains(null, 500))
                .body("items.findAll { it.owner == 'ID' }.percentage", contains("98"));
    }

    @Test
    void additional_people_of_a_target_need_the_day_from_which_they_count() {
        String header = TARGETS.replace("\n", ",additional,counted_from\n");
        targets(header + "branch:UNSEEN,cakupan,2030-12-31,,,Law,Test,,500,2030-01-01\n"
                + "deputy:XX,cakupan,2030-12-31,90,,Law,Test,,,\n72,cakupan,2030-12-31,90,,Law,Test,,,\n").statusCode(200)
                .body("loaded", is(3)).body("unknownScopes", contains("branch:UNSEEN", "deputy:XX"));
        broken("targets",
                (header + "72,cakupan,2030-12-31,,,Law,Test,,500,\n" + "72,cakupan,2030-12-30,90,,Law,Test,,,2030-01-01\n"
                        + "72,cakupan,2030-12-29,90,,Law,Test,,500,2030-12-30\n").getBytes(UTF_8))
                .body("violations.field",
                        contains("row 2, column counted_from", "row 3, column counted_from", "row 4, column percentage",
                                "row 4, column counted_from"));
        broken("targets", (TARGETS + "branch:toolongacode,cakupan,2030-12-31,98,,Law,Test,\n").getBytes(UTF_8))
                .body("violations.field", contains("row 2, column owner"));
    }

    @Test
    void another_content_type_is_not_supported() {
        Contract.brokenCallAs("analyst").contentType("application/json").body("{}").post("/api/v1/targets").then()
                .statusCode(415);
    }

    private static ValidatableResponse populations(String csv) {
        return Contract.as("analyst").contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/populations").then();
    }

    private static ValidatableResponse targets(String csv) {
        return Contract.as("analyst").contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/targets").then();
    }

    private static ValidatableResponse broken(String what, byte[] file) {
        return Contract.brokenCallAs("analyst").contentType("text/csv").body(file).post("/api/v1/" + what).then()
                .statusCode(400);
    }
}
