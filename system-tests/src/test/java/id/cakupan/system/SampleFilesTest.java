package id.cakupan.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample files by themselves: what is split adds up, what is derived gives the printed figure again. */
class SampleFilesTest {

    private static final List<String> KC_DENPASAR = List.of("51.71", "51.03", "51.02");

    @Test
    void the_parts_of_kc_denpasar_add_up_to_what_is_printed() throws IOException {
        assertThat(sum("balances.csv", "participants", row -> inDenpasar(row) && row.get("status").equals("AKTIF")))
                .isEqualTo(1_503_459);
        assertThat(sum("balances.csv", "participants", row -> inDenpasar(row) && row.get("status").equals("NON_AKTIF")))
                .isEqualTo(184_736);
        assertThat(sum("populations.csv", "people", row -> row.get("edition").equals("implied-seed-004")))
                .isEqualTo(1_679_092);
    }

    @Test
    void no_part_of_kc_denpasar_is_a_person_off_its_share() throws IOException {
        Map<String, Long> people = rows("populations.csv").stream().filter(row -> row.get("edition").equals("implied-seed-004"))
                .collect(toMap(row -> row.get("region"), row -> Long.parseLong(row.get("people"))));
        for (CSVRecord row : rows("balances.csv")) {
            if (inDenpasar(row)) {
                double total = row.get("status").equals("AKTIF") ? 1_503_459 : 184_736;
                double share = total * people.get(row.get("region")) / 1_679_092;
                assertThat(Double.parseDouble(row.get("participants"))).isBetween(share - 2, share + 2);
            }
        }
    }

    @Test
    void the_areas_of_kalimantan_tengah_give_the_printed_percentages_and_add_up() throws IOException {
        Map<String, Long> people = rows("populations.csv").stream()
                .filter(row -> row.get("edition").equals("dukcapil-2022-S2") && row.get("region").startsWith("62."))
                .collect(toMap(row -> row.get("region"), row -> Long.parseLong(row.get("people"))));
        Map<String, Long> participants = rows("balances.csv").stream().filter(row -> row.get("region").startsWith("62."))
                .collect(toMap(row -> row.get("region"), row -> Long.parseLong(row.get("participants"))));
        assertThat(people).hasSize(14);
        assertThat(people.values().stream().mapToLong(n -> n).sum()).isEqualTo(2_706_950);
        assertThat(participants.values().stream().mapToLong(n -> n).sum()).isEqualTo(2_656_059);
        List<CSVRecord> printed = rows("published-figures.csv").stream()
                .filter(row -> row.get("scope").startsWith("62.") && row.get("indicator").equals("cakupan")).toList();
        assertThat(printed).hasSize(13);
        assertThat(printed)
                .allSatisfy(row -> assertThat(percent(participants.get(row.get("scope")), people.get(row.get("scope"))))
                        .isEqualByComparingTo(row.get("value")));
        assertThat(participants.get("62.09")).isEqualTo(105_107);
        assertThat(percent(participants.get("62.09"), people.get("62.09"))).isEqualByComparingTo("99.46");
    }

    @ParameterizedTest
    @ValueSource(strings = { "balances.csv", "populations.csv" })
    void what_is_derived_or_estimated_says_how(String file) throws IOException {
        assertThat(rows(file)).allSatisfy(row -> {
            assertThat(row.get("source")).isNotBlank();
            if (!row.get("provenance").equals("STATED")) {
                assertThat(row.get("note")).isNotBlank();
            }
        });
    }

    @Test
    void only_two_branches_say_how_many_areas_they_have() throws IOException {
        assertThat(rows("branches.csv").stream().filter(row -> !row.get("areas_total").isEmpty())
                .map(row -> row.get("code") + " " + row.get("areas_total"))).containsExactlyInAnyOrder("601 5", "2201 3");
        assertThat(rows("deputies.csv")).allSatisfy(row -> assertThat(row.get("all_branches_listed")).isEqualTo("no"));
    }

    private static boolean inDenpasar(CSVRecord row) {
        return KC_DENPASAR.contains(row.get("region"));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static long sum(String file, String column, Predicate<CSVRecord> which) throws IOException {
        return rows(file).stream().filter(which).mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(Stack.sample(file)))) {
            return parser.getRecords();
        }
    }
}
