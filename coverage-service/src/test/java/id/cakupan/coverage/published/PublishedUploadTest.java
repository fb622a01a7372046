package id.cakupan.coverage.published;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.coverage.Denpasar;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class PublishedUploadTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void a_figure_is_listed_as_printed_and_replaced_by_its_code() {
        figures("P-1,18,cakupan,,2023-09-01,101,,0.01,about,,,,,P,2023-09-02,Test,Kepala cabang,A note")
                .body("loaded", is(1)).body("unknownScopes", is(empty()));
        figures("P-1,18,cakupan,,2023-09-01,101.00,percent,0.010,about,,,,,P,2023-09-02,Test,Kepala cabang,A note")
                .body("loaded", is(0)).body("unchanged", is(1));
        Contract.as("viewer").get("/api/v1/published-figures?scope=18").then().statusCode(200)
                .body("items.value", contains("101.00")).body("items[0].step", is("0.01"))
                .body("items[0].unit", is("percent")).body("items[0].qualifier", is("about"))
                .body("items[0].reportedOn", is("2023-09-02")).body("items[0].speaker", is("Kepala cabang"))
                .body("items[0].note", is("A note"));
        figures("P-1,18,terdaftar,,2023-09,209100000,,100000,at_least,,,,,P,,Test,,").body("loaded", is(1));
        figures("P-2,18,wilayah_di_bawah,,2023,1,,1,,98.5,16.07  16.71,Dua,Two,Q,,Test,,").body("loaded", is(1));
        Contract.as("service").get("/api/v1/published-figures?scope=18&report=P").then()
                .body("items.indicator", contains("terdaftar")).body("items[0].asOf", is("2023-09-01"))
                .body("items[0].asOfGrain", is("MONTH"));
        Contract.as("viewer").get("/api/v1/published-figures?report=Q").then().body("items[0].bound", is("98.5"))
                .body("items[0].areas.name", contains("Kabupaten Banyuasin", "Kota Palembang"))
                .body("items[0].asOfGrain", is("YEAR"));
        Contract.as("viewer").get("/api/v1/published-figures?scope=nowhere").then().body("items", is(empty()));
    }

    @Test
    void a_branch_that_nobody_has_listed_is_named() {
        figures("P-3,branch:777,terdaftar,,2023-09-01,5,,1,,,,,,R,,Test,,").body("unknownScopes", contains("branch:777"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,18,cakupan,,2023-09-01,9,,1,,,,,,P,,T,,                    | code
            P,00.00,cakupan,,2023-09-01,9,,1,,,,,,P,,T,,                | scope
            P,branch:a b,cakupan,,2023-09-01,9,,1,,,,,,P,,T,,           | scope
            P,18,coverage,,2023-09-01,9,percent,1,,,,,,P,,T,,           | indicator
            P,18,cakupan,PBI,2023-09-01,9,,1,,,,,,P,,T,,                | segment
            P,18,cakupan,,2023-13,9,,1,,,,,,P,,T,,                      | as_of
            P,18,cakupan,,2999,9,,1,,,,,,P,,T,,                         | as_of
            P,18,cakupan,,2023-09-01,-9,,1,,,,,,P,,T,,                  | value
            P,18,cakupan,,2023-09-01,9.1234567,,1,,,,,,P,,T,,           | value
            P,18,cakupan,,2023-09-01,97.63,,0.1,,,,,,P,,T,,             | step
            P,18,cakupan,,2023-09-01,97.63,,0,,,,,,P,,T,,               | step
            P,18,terdaftar,,2023-09-01,97.5,,0.5,,,,,,P,,T,,            | step
            P,18,terdaftar,,2023-09-01,9,percent,1,,,,,,P,,T,,          | unit
            P,18,terdaftar,,2023-09-01,9,heads,1,,,,,,P,,T,,            | unit
            P,18,cakupan,,2023-09-01,9,,1,nearly,,,,,P,,T,,             | qualifier
            P,18,wilayah,,2023-09-01,0,,1,at_least,,,,,P,,T,,           | qualifier
            P,18,wilayah_di_bawah,,2023-09-01,3,,1,named,98,18.01 18.02,,,P,,T,, | qualifier
            P,18,wilayah_di_atas,,2023-09-01,9,,1,,,,,,P,,T,,           | bound
            P,18,cakupan,,2023-09-01,9,,1,,98,,,,P,,T,,                 | bound
            P,18,wilayah,,2023-09-01,9,,1,,,16.07 00.00,,,P,,T,,        | areas
            P,18,wilayah,,2023-09-01,9,,1,,,16.07 16.07,,,P,,T,,        | areas
            P,18,lain,,2023-09-01,9,,1,,,,Satu,One,P,,T,,               | unit
            P,18,lain,,2023-09-01,9,number,1,,,,Satu,,P,,T,,            | label_en
            P,18,cakupan,,2023-09-01,9,,1,,,,,,,,T,,                    | report
            P,18,cakupan,,2023-09-01,9,,1,,,,,,P,2999-01-01,T,,         | reported_on
            P,18,cakupan,,2023-09-01,9,,1,,,,,,P,,,,                    | source""")
    void an_error_is_told_with_its_column(String line, String column) {
        broken(line).body("violations.field", contains("row 2, column " + column));
    }

    @Test
    void a_comma_and_a_repeated_code_are_explained() {
        broken("P,18,cakupan,,2023-09-01,\"97,63\",,0.01,,,,,,P,,T,,\nP,18,cakupan,,2023-09-01,9,,1,,,,,,P,,T,,")
                .body("violations[0].message", containsString("point"))
                .body("violations.field", hasItem("row 3, column code"));
    }

    @Test
    void the_list_is_told_page_by_page() {
        figures("PAGE-1,21,terdaftar,,2023-09-01,5,,1,,,,,,PAGES,,Test,,\nPAGE-2,21,aktif,,2023-09-01,4,,1,,,,,,PAGES,,Test,,\n"
                + "PAGE-3,21,tidak_aktif,,2023-09-01,1,,1,,,,,,PAGES,,Test,,").body("loaded", is(3));
        pages("").body("items.code", contains("PAGE-1", "PAGE-2", "PAGE-3")).body("next", is(nullValue()));
        pages("&limit=2").body("items.code", contains("PAGE-1", "PAGE-2")).body("next", is("PAGE-2"));
        pages("&limit=2&after=PAGE-2").body("items.code", contains("PAGE-3")).body("next", is(nullValue()));
        pages("&limit=3").body("items.code", contains("PAGE-1", "PAGE-2", "PAGE-3")).body("next", is(nullValue()));
        Contract.brokenCallAs("viewer").get("/api/v1/published-figures?limit=501&after=" + "P".repeat(41)).then()
                .statusCode(400).body("violations.field", contains("limit", "after"));
    }

    private static ValidatableResponse pages(String more) {
        return Contract.as("viewer").get("/api/v1/published-figures?report=PAGES" + more).then().statusCode(200);
    }

    @Test
    void a_malformed_filter_is_refused() {
        Contract.brokenCallAs("viewer").get("/api/v1/published-figures?scope=" + "1".repeat(21) + "&report=x").then()
                .statusCode(400).body("violations.field", contains("scope"));
    }

    private static ValidatableResponse figures(String line) {
        return Contract.as("analyst").contentType("text/csv; charset=UTF-8").body(Denpasar.PUBLISHED + line + "\n")
                .post("/api/v1/published-figures").then().statusCode(200);
    }

    private static ValidatableResponse broken(String line) {
        return Contract.brokenCallAs("analyst").contentType("text/csv").body(Denpasar.PUBLISHED + line + "\n")
                .post("/api/v1/published-figures").then().statusCode(400);
    }
}
