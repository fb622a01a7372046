package id.cakupan.reporting.briefing;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.reporting.ExportAnswers.REGENCIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** The months of every regency, in the workbook of a scope that has provinces or branches between. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class RegenciesInWorkbookTest {

    private static final int MONTHS = 25;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void the_nation_has_a_row_for_each_area_and_month() throws IOException {
        try (XSSFWorkbook book = workbook("ID", "2023-11-01")) {
            Sheet sheet = book.getSheet("Deret");
            Map<String, List<Row>> byArea = rows(sheet);
            assertThat(byArea).hasSize(2 + REGENCIES).allSatisfy((code, rows) -> assertThat(rows).hasSize(MONTHS));
            List<LocalDate> firsts = IntStream.range(0, MONTHS).mapToObj(LocalDate.parse("2021-11-01")::plusMonths).toList();
            assertThat(byArea.get("11.42")).extracting(row -> row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(firsts);
            Row one = byArea.get("11.42").get(3);
            assertThat(one.getCell(1).getStringCellValue()).isEqualTo("Kabupaten \"Contoh\", 42");
            assertThat(one.getCell(3).getNumericCellValue()).isEqualTo(842);
            assertThat(one.getCell(4).getNumericCellValue()).isEqualTo(700);
            assertThat(one.getCell(7).getNumericCellValue()).isEqualTo(0.842);
            assertThat(byArea.get("16").stream().map(row -> row.getCell(3))
                    .filter(cell -> cell != null && cell.getCellType() != CellType.BLANK)).isEmpty();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheet("Keterangan")).isNotNull();
        }
    }

    @Test
    void a_day_inside_a_month_stands_beside_the_ends_of_months() throws IOException {
        try (XSSFWorkbook book = workbook("ID", "2023-09-14")) {
            assertThat(rows(book.getSheet("Deret")).get("ID"))
                    .extracting(row -> row.getCell(2).getLocalDateTimeCellValue().toLocalDate().toString())
                    .startsWith("2021-09-30", "2021-10-31").endsWith("2023-08-31", "2023-09-14");
        }
    }

    private static Map<String, List<Row>> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).skip(1)
                .collect(Collectors.groupingBy(row -> row.getCell(0).getStringCellValue()));
    }

    private static XSSFWorkbook workbook(String scope, String asOf) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(as("viewer").queryParam("asOf", asOf)
                .get("/api/v1/briefings/{scope}/document.xlsx", scope).then().statusCode(200).extract().asByteArray()));
    }
}
