package id.cakupan.enrollment.balance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.balance.BalanceChecks.Located;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Statement.Provenance;

class BalanceFileTest {

    private static final AreaTree TREE = new AreaTree(
            Map.of("ID", "", "16", "ID", "16.07", "16", "16.71", "16", "16.13", "16"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_sample_figures_are_read_as_the_reports_print_them() throws IOException {
        String text = Files.readString(Path.of("../deploy/sample-data/balances.csv"));
        List<StatedBalance> read = new BalanceChecks(allAreas(), TODAY).check(BalanceFile.rows(text)).stream()
                .map(Located::balance).toList();
        assertThat(read).extracting(balance -> balance.key().area() + " " + balance.key().date() + " " + balance.grain()
                + " " + balance.toSettle().stated().total()).contains("16.71 2022-08-01 TOTAL 1703139",
                        "16.07 2023-09-01 TOTAL 817221", "ID 2023-11-01 STATUS 265834665");
        assertThat(read.get(0).head().monthOnly()).isTrue();
        assertThat(read.get(read.size() - 1).head().breakdownProvenance()).isEqualTo(Provenance.ESTIMATED);
    }

    private static AreaTree allAreas() throws IOException {
        try (CSVParser regions = CSVParser.parse(Path.of("src/main/resources/reference/regions.csv"), UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return new AreaTree(
                    regions.stream().collect(Collectors.toMap(area -> area.get("code"), area -> area.get("parent"))));
        }
    }

    @Test
    void the_columns_may_stand_in_another_order_and_empty_lines_between() {
        List<Located> read = new BalanceChecks(TREE, TODAY).check(BalanceFile.rows("""
                Source,note,breakdown_provenance,provenance,participants,status,segment,date,region
                ,,,,,,,,
                Report,,,ESTIMATED,007,AKTIF,PBPU,2023-09-01,16.07
                """));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).balance().grain()).isEqualTo(Grain.STATUS_SEGMENT);
        assertThat(read.get(0).balance().lines().get(0).participants()).isEqualTo(7);
        assertThat(read.get(0).place()).isEqualTo(Place.row(3));
    }
}
