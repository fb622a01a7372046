package id.cakupan.reporting.briefing;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** The workbook and the CSV, read back and held against the same briefing as data. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class WorkbookTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void every_value_stands_in_the_workbook_as_the_number_that_it_is() throws IOException {
        for (String scope : List.of("62", "16.07", "branch:2201")) {
            JsonPath data = briefing(scope);
            Map<String, Row> rows = new HashMap<>();
            try (XSSFWorkbook book = workbook(scope)) {
                book.getSheet("Semua angka").forEach(row -> rows.put(row.getCell(0).getStringCellValue(), row));
                data.<String, Map<String, Object>> getMap("cells").forEach((id, cell) -> holds(rows.get(id), cell, id));
                assertThat(rows).hasSize(data.getMap("cells").size() + 1);
            }
        }
    }

    private static void holds(Row row, Map<String, Object> cell, String id) {
        Cell value = row.getCell(2);
        if (cell.get("value") instanceof Number number) {
            boolean share = cell.get("kind").equals("percent") || cell.get("kind").equals("bound");
            BigDecimal wanted = new BigDecimal(number.toString());
            assertThat(value.getCellType()).as(id).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumericCellValue()).as(id)
                    .isEqualTo((share ? wanted.movePointLeft(2) : wanted).doubleValue());
        }
        if (cell.get("numerator") instanceof Number numerator) {
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(numerator.doubleValue());
        }
    }

    @Test
    void the_tables_are_sheets_with_frozen_heads() throws IOException {
        try (XSSFWorkbook book = workbook("62")) {
            Sheet areas = book.getSheet("Kabupaten dan kota di Kalimanta");
            assertThat(areas.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            List<List<Map<String, Object>>> rows = briefing("62")
                    .getList("sections.find { it.id == 'areas' }.table.rows");
            DataFormatter as = new DataFormatter();
            for (int i = 0; i < rows.size(); i++) {
                assertThat(as.formatCellValue(areas.getRow(i + 2).getCell(0))).isEqualTo(rows.get(i).get(0).get("text"));
            }
            assertThat(areas.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(as.formatCellValue(book.getSheet("Ringkasan").getRow(5).getCell(1))).isEqualTo("98.12%");
            assertThat(as.formatCellValue(book.getSheet("Keterangan").getRow(1).getCell(1)))
                    .isEqualTo("Kalimantan Tengah (62)");
        }
    }

    @Test
    void the_csv_has_each_value_with_its_parts_and_nothing_that_is_computed() throws IOException {
        for (String scope : List.of("62", "31.72")) {
            JsonPath data = briefing(scope);
            String text = as("viewer").get("/api/v1/briefings/{scope}/document.csv", scope).then().statusCode(200)
                    .contentType("text/csv").extract().asString();
            List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(new StringReader(text)).getRecords();
            assertThat(rows).hasSize(data.getMap("cells").size()).allMatch(row -> row.get("status").equals("DRAFT"));
            rows.forEach(row -> {
                Object value = data.get("cells['%s'].value".formatted(row.get("cell")));
                if (value instanceof Number number) {
                    assertThat(new BigDecimal(row.get("value"))).isEqualByComparingTo(number.toString());
                }
            });
            assertThat(rows).noneMatch(row -> row.get("kind").equals("text") && row.get("value").matches("[=+@-].*"));
        }
    }

    private static JsonPath briefing(String scope) {
        return as("viewer").get("/api/v1/briefings/{scope}", scope).jsonPath();
    }

    private static XSSFWorkbook workbook(String scope) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(as("viewer").get("/api/v1/briefings/{scope}/document.xlsx", scope)
                .then().statusCode(200).extract().asByteArray()));
    }
}
