package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What the five reports say, from the sample files through the public APIs to the briefing. */
class ReportsTest extends OnStack {

    private static final String NOVEMBER = "2023-11-01";
    private static final String KALTENG = "62";
    private static final String KC_DENPASAR = "branch:2201";
    private static final String KC_PALEMBANG = "branch:601";

    @Test
    void kalimantan_tengah_hides_two_areas_at_82_and_86_percent_behind_98_12() {
        JsonNode figure = stack.figure(KALTENG, NOVEMBER);
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(2_656_059);
        assertThat(percent(figure, "cakupan")).isEqualTo("98.12");
        assertThat(percent(figure, "keaktifan_penduduk")).isEqualTo("70.95");
        assertThat(percent(figure, "keaktifan_peserta")).isEqualTo("72.31");
        List<JsonNode> areas = items(figure.get("children"));
        assertThat(areas).hasSize(14);
        List<JsonNode> above = areas.stream().filter(area -> area.get("cakupan").asDouble() > 100).toList();
        assertThat(above).hasSize(8);
        assertThat(names(areas.subList(0, 1))).containsExactly("Kabupaten Murung Raya");
        assertThat(areas.get(0).get("cakupan").asText()).isEqualTo("118.09");
        List<JsonNode> below = areas.stream().filter(area -> area.get("cakupan").asDouble() < 98).toList();
        assertThat(names(below)).containsExactly("Kabupaten Barito Utara", "Kabupaten Pulang Pisau", "Kabupaten Kapuas");
        assertThat(below).extracting(area -> area.get("cakupan").asText()).containsExactly("97.38", "86.13", "81.85");
        JsonNode lamandau = areas.stream().filter(area -> area.get("code").asText().equals("62.09")).findFirst().orElseThrow();
        assertThat(lamandau.get("registered").asLong()).isEqualTo(105_107);
        assertThat(lamandau.get("cakupan").asText()).isEqualTo("99.46");
        assertThat(lamandau.get("cakupanProvenance").asText()).isEqualTo("ESTIMATED");
        assertThat(areas).allSatisfy(area -> {
            assertThat(area.get("keaktifanPenduduk").isNull()).isTrue();
            assertThat(area.get("keaktifanPeserta").isNull()).isTrue();
        });
        assertThat(areas.stream().mapToLong(area -> area.get("registered").asLong()).sum()).isEqualTo(2_656_059);
        assertThat(areas.stream().mapToLong(area -> area.get("population").asLong()).sum()).isEqualTo(2_706_950);
    }

    @Test
    void palembang_lacks_1364_people_to_the_whole() {
        JsonNode figure = stack.figure("16.71", "2022-08-01");
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(1_703_139);
        assertThat(percent(figure, "cakupan")).isEqualTo("99.92");
        assertThat(figure.at("/belumTerdaftar/people").asLong()).isEqualTo(1_364);
    }

    @Test
    void the_total_of_kc_denpasar_is_stated_and_its_parts_are_estimated() {
        JsonNode figure = stack.figure(KC_DENPASAR, "2024-06-30");
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(1_688_195);
        assertThat(figure.at("/count/active").asLong()).isEqualTo(1_503_459);
        assertThat(figure.at("/count/inactive").asLong()).isEqualTo(184_736);
        assertThat(figure.at("/count/provenance").asText()).isEqualTo("STATED");
        assertThat(figure.at("/count/partsProvenance").asText()).isEqualTo("ESTIMATED");
        assertThat(figure.at("/population/people").asLong()).isEqualTo(1_679_092);
        assertThat(percent(figure, "cakupan")).isEqualTo("100.54");
        assertThat(percent(figure, "keaktifan_penduduk")).isEqualTo("89.54");
        assertThat(percent(figure, "keaktifan_peserta")).isEqualTo("89.06");
        assertThat(items(figure.get("children"))).hasSize(3);
    }

    @Test
    void eleven_percent_inactive_fits_both_bases_and_89_54_only_the_population() {
        assertThat(indicators(claim(Map.of("percentage", "11.00", "scope", KC_DENPASAR, "asOf", "2024-06-30"))))
                .containsExactly("ketidakaktifan_penduduk");
        assertThat(indicators(claim(Map.of("percentage", "10.94", "scope", KC_DENPASAR, "asOf", "2024-06-30"))))
                .containsExactly("ketidakaktifan_peserta");
        assertThat(indicators(claim(Map.of("percentage", "11", "scope", KC_DENPASAR, "asOf", "2024-06-30"))))
                .containsExactly("ketidakaktifan_penduduk", "ketidakaktifan_peserta");
        assertThat(indicators(claim(Map.of("percentage", "89.54", "scope", KC_DENPASAR, "asOf", "2024-06-30"))))
                .containsExactly("keaktifan_penduduk");
        assertThat(indicators(claim(Map.of("percentage", "75.27", "scope", "ID", "asOf", NOVEMBER))))
                .containsExactly("keaktifan_penduduk");
        assertThat(claim(Map.of("percentage", "97.63", "numerator", 817_221, "denominator", 837_062)).get("reproduced")
                .asBoolean()).isTrue();
        JsonNode implied = claim(Map.of("percentage", "98.12", "denominator", 2_706_950)).get("implied");
        assertThat(implied.get("from").asLong()).isEqualTo(2_655_924);
        assertThat(implied.get("to").asLong()).isEqualTo(2_656_194);
    }

    @Test
    void one_hundred_percent_is_100_54_cut_off() {
        JsonNode printed = published(KC_DENPASAR, "2024-06-30", "S004-05");
        assertThat(printed.get("verdict").asText()).isEqualTo("CUT_OFF");
        assertThat(printed.get("computed").asText()).startsWith("100.54");
        JsonNode hundred = claim(Map.of("percentage", "100", "scope", KC_DENPASAR, "asOf", "2024-06-30"));
        assertThat(items(hundred.get("candidates")).stream().filter(found -> found.get("inUse").asBoolean()))
                .allSatisfy(found -> assertThat(found.get("rounding").asText()).isEqualTo("CUT_OFF"));
    }

    @Test
    void the_nation_does_not_change_when_denpasar_is_known() {
        JsonNode figure = stack.figure("ID", "2024-06-30");
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(265_834_665);
        assertThat(figure.at("/count/active").asLong()).isEqualTo(209_062_314);
    }

    @Test
    void kc_palembang_has_two_targets_and_no_rate_because_four_of_five_areas_have_no_figure() {
        JsonNode figure = stack.figure(KC_PALEMBANG, "2017-03-01");
        assertThat(figure.at("/territory/known").asInt()).isEqualTo(5);
        assertThat(figure.at("/territory/total").asInt()).isEqualTo(5);
        assertThat(figure.at("/territory/complete").asBoolean()).isTrue();
        assertThat(figure.get("count").isNull()).isTrue();
        assertThat(figure.get("reason").asText()).isEqualTo("no-complete-figure");
        assertThat(figure.at("/known/known").asInt()).isEqualTo(1);
        assertThat(figure.get("rates")).isEmpty();
        assertThat(items(figure.get("targets")).stream().filter(target -> target.get("owner").asText().equals(KC_PALEMBANG)))
                .extracting(target -> target.get("headcount").asLong() + target.get("additional").asLong())
                .containsExactlyInAnyOrder(3_000_000L, 600_000L);
    }

    @Test
    void a_branch_whose_territory_is_not_fully_known_has_no_rate() {
        JsonNode figure = stack.figure("branch:1401", "2023-11-01");
        assertThat(figure.at("/territory/total").isNull()).isTrue();
        assertThat(figure.get("reason").asText()).isEqualTo("territory-incomplete");
        assertThat(figure.get("count").isNull()).isTrue();
        assertThat(figure.get("rates")).isEmpty();
        String briefing = briefing("branch:1401", "2023-11-01", "id");
        assertThat(briefing).contains("belum diketahui");
    }

    @Test
    void utilisation_is_divided_by_calendar_days() {
        JsonNode half = stack.coverage.get("viewer", "/api/v1/utilisation?scope=" + KC_DENPASAR).expect(200).json()
                .at("/items/0");
        assertThat(half.get("days").asInt()).isEqualTo(182);
        assertThat(half.get("perDay").asText()).isEqualTo("7637");
        assertThat(half.get("printedPerDay").asLong()).isEqualTo(7_717);
        assertThat(items(half.get("printedDivisors"))).extracting(JsonNode::asInt).containsExactly(180);
    }

    @Test
    void the_briefings_name_what_does_not_fit() {
        assertThat(briefing(KALTENG, NOVEMBER, "id")).contains("2.656.059", "98,12", "70,95", "72,31", "Lamandau",
                "Barito Utara", "118,09", "13 dari 14");
        assertThat(briefing(KC_DENPASAR, "2024-06-30", "id")).contains("1.688.195", "100,54", "89,54", "89,06", "7.637",
                "7.717", "180 hari", "182 hari");
        assertThat(briefing(KC_PALEMBANG, "2017-03-01", "en")).contains("3,000,000", "600,000", " 51 percent",
                " 70 percent").doesNotContain("{");
        assertThat(briefing("16.71", "2022-08-01", "id")).contains("1.703.139", "99,92", "1.364");
        assertThat(briefing("ID", NOVEMBER, "en")).contains("265,834,665", "95.71", "75.27", "78.64");
    }

    private static JsonNode claim(Map<String, Object> claim) {
        return stack.coverage.postJson("viewer", "/api/v1/claims/check", claim).expect(200).json();
    }

    private static JsonNode published(String scope, String asOf, String code) {
        JsonNode figure = stack.coverage
                .get("viewer", "/api/v1/coverage/%s?asOf=%s&reports=true".formatted(scope, asOf)).expect(200).json();
        return items(figure.get("published")).stream().filter(item -> item.at("/figure/code").asText().equals(code))
                .findFirst().orElseThrow();
    }

    private static List<String> indicators(JsonNode answer) {
        return items(answer.get("candidates")).stream().filter(found -> found.get("inUse").asBoolean())
                .map(found -> found.get("indicator").asText()).distinct().toList();
    }

    private static String briefing(String scope, String asOf, String lang) {
        return stack.reporting.get("viewer", "/api/v1/briefings/%s?asOf=%s&lang=%s".formatted(scope, asOf, lang),
                "text/markdown").expect(200).body();
    }

    private static String percent(JsonNode figure, String indicator) {
        return items(figure.get("rates")).stream().filter(rate -> rate.get("indicator").asText().equals(indicator))
                .map(rate -> rate.get("percent").asText()).findFirst().orElseThrow();
    }

    private static List<String> names(List<JsonNode> areas) {
        return areas.stream().map(area -> area.get("name").asText()).toList();
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
