package id.cakupan.system;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
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

    /** People interpolated between the registry editions 2021-S1 and 2024-S2. */
    private static final Map<String, Long> PEOPLE_2024_S1 = Map.of("51.71", 669_257L, "51.03", 532_854L, "51.02", 475_384L);

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
    void the_parts_of_kc_denpasar_are_its_totals_split_by_people_with_largest_remainders() throws IOException {
        for (Map.Entry<String, Long> total : Map.of("AKTIF", 1_503_459L, "NON_AKTIF", 184_736L).entrySet()) {
            assertThat(parts("balances.csv", "participants",
                    row -> inDenpasar(row) && row.get("status").equals(total.getKey()))).isEqualTo(split(total.getValue()));
        }
        assertThat(parts("populations.csv", "people", row -> row.get("edition").equals("implied-seed-004")))
                .isEqualTo(split(1_679_092));
    }

    /** Each area its whole share, and the people who are left over to the areas with the largest remainders. */
    private static Map<String, Long> split(long total) {
        long people = PEOPLE_2024_S1.values().stream().mapToLong(n -> n).sum();
        Map<String, Long> parts = new HashMap<>();
        PEOPLE_2024_S1.forEach((area, some) -> parts.put(area, total * some / people));
        long left = total - parts.values().stream().mapToLong(n -> n).sum();
        PEOPLE_2024_S1.keySet().stream().sorted(comparing(area -> -(total * PEOPLE_2024_S1.get(area) % people))).limit(left)
                .forEach(area -> parts.merge(area, 1L, Long::sum));
        return parts;
    }

    @Test
    void the_provinces_of_2021_add_up_to_the_nation() throws IOException {
        assertThat(sum("populations.csv", "people", row -> row.get("edition").equals("dukcapil-2021-S1")
                && row.get("region").matches("[0-9]{2}"))).isEqualTo(272_229_372);
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

    @ParameterizedTest
    @ValueSource(strings = { "channels.csv", "channel-points.csv", "programmes.csv", "targets.csv", "published-figures.csv",
            "utilisation.csv" })
    void what_has_no_provenance_of_its_own_is_noted_with_its_figure_or_report(String file) throws IOException {
        assertThat(rows(file)).allSatisfy(row -> {
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("note")).matches("(?s).*(S00[0-4]-[0-9]{2}|laporan 00[0-4]).*")
                    .containsIgnoringCase(row.get("note").startsWith("Diturunkan") ? "diturunkan" : "tercetak");
        });
    }

    @Test
    void a_day_off_names_the_kind_of_decree_and_the_lists_that_agree_on_it() throws IOException {
        assertThat(rows("holidays.csv")).allSatisfy(row -> assertThat(row.get("source")).matches(
                (row.get("kind").equals("ELECTION") ? "Keppres" : "(SKB|Keppres)")
                        + " .*; (disusun dari [^ ].*|belum ada sumber yang sepakat)"));
    }

    @Test
    void only_two_branches_say_how_many_areas_they_have() throws IOException {
        assertThat(rows("branches.csv").stream().filter(row -> !row.get("areas_total").isEmpty())
                .map(row -> row.get("code") + " " + row.get("areas_total"))).containsExactlyInAnyOrder("601 5", "2201 3");
        assertThat(rows("deputies.csv")).allSatisfy(row -> assertThat(row.get("all_branches_listed")).isEqualTo("no"));
    }

    private static boolean inDenpasar(CSVRecord row) {
        return PEOPLE_2024_S1.containsKey(row.get("region"));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static Map<String, Long> parts(String file, String column, Predicate<CSVRecord> which) throws IOException {
        return rows(file).stream().filter(which)
                .collect(toMap(row -> row.get("region"), row -> Long.parseLong(row.get(column))));
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
