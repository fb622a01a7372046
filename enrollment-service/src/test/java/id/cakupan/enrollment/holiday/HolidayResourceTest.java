package id.cakupan.enrollment.holiday;

import static id.cakupan.enrollment.Uploads.list;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HolidayResourceTest {

    @Test
    void a_file_states_the_days_that_it_names() {
        load("holidays", "2023-12-25,Hari Raya Natal,NATIONAL,SKB 3 Menteri,", "2023-12-26,Cuti bersama,COLLECTIVE_LEAVE,SKB,",
                "2023-12-26,Libur lain,REVOKED,SKB,A note").statusCode(200).body("loaded", is(3));
        list("holidays", Map.of("from", "2023-12-25", "to", "2023-12-26"))
                .body("items.name", contains("Hari Raya Natal", "Cuti bersama", "Libur lain"))
                .body("items.kind", contains("NATIONAL", "COLLECTIVE_LEAVE", "REVOKED")).body("items[0].note", nullValue());
        loaded("holidays", "2023-12-26,Cuti bersama,COLLECTIVE_LEAVE,SKB,");
        list("holidays", Map.of("from", "2023-12-26", "to", "2023-12-31")).body("items.name", contains("Cuti bersama"));
        list("holidays", Map.of("from", "2023-12-27", "to", "2023-12-31")).body("items", empty());
        list("holidays", Map.of("to", "2023-12-25")).body("items.day", contains("2023-12-25"));
    }

    @Test
    void what_is_wrong_is_told() {
        load("holidays", "25-12-2023,,HOLY,,", "2022-01-01,A,NATIONAL,S,", "2022-01-01,A,NATIONAL,S,").statusCode(400).body(
                "violations.field", contains("row 2, column day", "row 2, column name", "row 2, column kind",
                        "row 2, column source", "row 4, column day"));
        Contract.as("viewer").queryParam("from", "2023-02-01").queryParam("to", "2023-01-31").get("/api/v1/holidays").then()
                .statusCode(400).body("violations.field", contains("to"));
        Contract.brokenCallAs("viewer").queryParam("from", "soon").queryParam("to", "later").get("/api/v1/holidays").then()
                .statusCode(400).body("violations.field", contains("from", "to"));
    }
}
