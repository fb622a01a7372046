package id.cakupan.coverage.utilisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
class UtilisationUploadTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void uses_are_listed_the_latest_end_first_replaced_by_code_and_undone() {
        String first = "V-1,19,2023-01-01,2023-12-31,365000,1000,1000,V,2024-01-02,Test,Kepala cabang,A note\n";
        loaded(first + "V-2,19,2024-01-01,2024-06-30,5,1,,V,,Test,,\n").body("loaded", is(2));
        loaded(first).body("unchanged", is(1)).body("loaded", is(0));
        int load = loaded("V-2,19,2022-01-01,2022-06-30,5,1,,V,,Test,,\n").body("loaded", is(1)).extract()
                .path("dataRevision");
        listed().body("items.code", contains("V-1", "V-2")).body("items[0].perDay", is("1000"))
                .body("items[0].note", is("A note")).body("items[1].printedDivisors", is(empty()));
        Contract.as("analyst").post("/api/v1/data-revisions/" + load + "/undo").then().statusCode(200);
        listed().body("items.code", contains("V-2", "V-1"));
    }

    @Test
    void the_list_is_told_page_by_page_also_where_the_last_one_told_was_undone() {
        loaded("W-1,13,2021-01-01,2021-12-31,5,1,,W,,Test,,\nW-3,13,2023-01-01,2023-12-31,5,1,,W,,Test,,\n");
        int load = loaded("W-2,13,2022-01-01,2022-12-31,5,1,,W,,Test,,\n").extract().path("dataRevision");
        pages("limit=2").body("items.code", contains("W-3", "W-2")).body("next", is("W-2"));
        Contract.as("analyst").post("/api/v1/data-revisions/" + load + "/undo").then().statusCode(200);
        pages("limit=2&after=W-2").body("items.code", contains("W-1")).body("next", is(nullValue()));
        pages("").body("items.code", contains("W-3", "W-1")).body("next", is(nullValue()));
        Contract.as("viewer").get("/api/v1/utilisation?after=W-9").then().statusCode(400)
                .body("violations.field", contains("after"));
    }

    private static ValidatableResponse pages(String more) {
        return Contract.as("viewer").get("/api/v1/utilisation?scope=13&" + more).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,19,2023-01-01,2023-12-31,5,1,,V,,T,,                  | code
            V,00,2023-01-01,2023-12-31,5,1,,V,,T,,                 | scope
            V,19,2023-01-32,2023-12-31,5,1,,V,,T,,                 | period_from
            V,19,2023-01-01,2022-12-31,5,1,,V,,T,,                 | period_to
            V,19,2023-01-01,2999-12-31,5,1,,V,,T,,                 | period_to
            V,19,2023-01-01,2023-12-31,0,1,,V,,T,,                 | visits
            V,19,2023-01-01,2023-12-31,15,10,,V,,T,,               | step
            V,19,2023-01-01,2023-12-31,5,1,7.5,V,,T,,              | printed_per_day
            V,19,2023-01-01,2023-12-31,5,1,,,,T,,                  | report
            V,19,2023-01-01,2023-12-31,5,1,,V,,,,                  | source""")
    void an_error_is_told_with_its_column(String line, String column) {
        Contract.brokenCallAs("analyst").contentType("text/csv").body(Denpasar.UTILISATION + line + "\n")
                .post("/api/v1/utilisation").then().statusCode(400)
                .body("violations.field", contains("row 2, column " + column));
    }

    private static ValidatableResponse loaded(String lines) {
        return Contract.as("analyst").contentType("text/csv").body(Denpasar.UTILISATION + lines).post("/api/v1/utilisation")
                .then().statusCode(200);
    }

    private static ValidatableResponse listed() {
        return Contract.as("viewer").get("/api/v1/utilisation?scope=19").then().statusCode(200);
    }
}
