package id.cakupan.reporting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

class NarrativeTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
    static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final PointFigure DROPBOX = point("Dropbox di FKTP", "Dropbox at a clinic", "Puskesmas 1", 20, 12, 7);

    @Test
    void banyuasin_in_indonesian() {
        Briefing briefing = briefing(Answers.banyuasin(), Lang.ID);
        assertThat(briefing.title()).isEqualTo("Kepesertaan JKN Kabupaten Banyuasin, 1 September 2023");
        assertThat(texts(briefing, "coverage")).containsExactly(
                "Pada 1 September 2023, 817.221 dari 837.062 penduduk Kabupaten Banyuasin terdaftar sebagai peserta JKN; cakupannya 97,63 persen.",
                "Masih 19.841 jiwa yang belum terdaftar.");
        assertThat(texts(briefing, "activity")).containsExactly(
                "Tingkat keaktifan tidak dapat dihitung, baik dari penduduk maupun dari peserta, karena status 817.221 peserta tidak diketahui.");
        assertThat(texts(briefing, "targets")).containsExactly(
                "Sasaran utama, cakupan 100 persen pada 31 Desember 2023 (Kabupaten Banyuasin; dasar: Statement of the branch head), belum tercapai: diperlukan 837.062 peserta, kurang 19.841 jiwa.",
                "Sasaran lain, cakupan 98 persen pada 31 Desember 2024 (Indonesia; dasar: RPJMN 2020-2024), belum tercapai: diperlukan 820.321 peserta, kurang 3.100 jiwa.");
    }

    @Test
    void banyuasin_in_english() {
        Briefing briefing = briefing(Answers.banyuasin(), Lang.EN);
        assertThat(texts(briefing, "coverage")).containsExactly(
                "On 1 September 2023, 817,221 of the 837,062 residents of Kabupaten Banyuasin were registered with JKN, a coverage of 97.63 percent.",
                "19,841 people are not registered yet.");
        assertThat(texts(briefing, "targets").get(1))
                .endsWith("820,321 registered participants are needed, 3,100 people short.");
        assertThat(briefing.keyFigures()).extracting(head -> head.value().text()).containsExactly("97.63%", "19,841", "19,841",
                "3,100");
    }

    @Test
    void both_activity_rates_are_named_with_their_base() {
        assertThat(texts(briefing(Answers.nationComplete(), Lang.ID), "activity")).containsExactly(
                "Peserta aktif berjumlah 209.062.314 jiwa dan peserta tidak aktif 56.772.351 jiwa.",
                "Tingkat keaktifan adalah 75,27 persen dari penduduk dan 78,64 persen dari peserta.",
                "Yang tidak aktif adalah 20,44 persen dari penduduk atau 21,36 persen dari peserta.");
        assertThat(texts(briefing(Answers.nationComplete(), Lang.EN), "activity").get(1))
                .isEqualTo("The activity rate is 75.27 percent of the population and 78.64 percent of the participants.");
    }

    @Test
    void what_is_partly_known_gives_no_rate() {
        Briefing briefing = briefing(Answers.partlyKnown(), Lang.EN);
        assertThat(texts(briefing, "activity")).containsExactly(
                "1 participant is known to be active.",
                "No activity rate, of the population or of the participants, can be computed because the status of 817,221 participants is not known.");
        assertThat(texts(briefing, "coverage")).contains(
                "The figure it rests on is that of 1 August 2023; since then only changes recorded in the register are counted.");
    }

    @Test
    void more_by_status_than_in_all_is_said_and_neither_is_taken_for_known() {
        Briefing briefing = briefing(Answers.contradictory(), Lang.ID);
        assertThat(texts(briefing, "activity")).containsExactly(
                "Jumlah menurut status (817.225 jiwa) melebihi jumlah peserta; tingkat keaktifan tidak dihitung.");
        assertThat(texts(briefing(Answers.contradictory(), Lang.EN), "activity")).containsExactly(
                "The count by status (817,225 people) exceeds the number of participants; no activity rate is computed.");
        assertThat(briefing.cells()).doesNotContainKeys("count.active", "count.inactive", "count.unspecified");
    }

    @Test
    void coverage_above_100_percent_is_shown_raw_and_explained() {
        Briefing indonesian = briefing(Answers.aboveFull(), Lang.ID);
        assertThat(texts(indonesian, "coverage")).containsExactly(
                "Pada 1 September 2023, Kabupaten Murung Raya mempunyai 136.000 peserta JKN terdaftar untuk 115.166 penduduk; cakupannya 118,09 persen.",
                "Peserta terdaftar 20.834 jiwa lebih banyak daripada penduduk, sehingga jumlah yang belum terdaftar tidak dapat dihitung dengan pengurangan.",
                "Cakupan di atas 100 persen ditampilkan apa adanya, tidak dipotong; kemungkinan penyebabnya: peserta terdaftar di sini tetapi tinggal di tempat lain dan peserta yang pindah atau meninggal masih terhitung.");
        assertThat(texts(indonesian, "targets").get(0))
                .endsWith("sudah tercapai: diperlukan 115.166 peserta, terlampaui 20.834 jiwa.");
        assertThat(texts(briefing(Answers.aboveFull(), Lang.EN), "targets").get(0))
                .endsWith("is met: 115,166 registered participants are needed, exceeded by 20,834 people.");
    }

    @Test
    void everybody_registered_leaves_nobody() {
        ObjectNode answer = Answers.banyuasin();
        answer.putObject("belumTerdaftar").put("signed", 0).put("people", 0);
        Answers.target(answer.putArray("targets"), "16.07", "Kabupaten Banyuasin", "97.6", "2023-12-31", 817221, 0);
        assertThat(texts(briefing(answer, Lang.EN), "coverage")).contains("There are as many participants as residents.");
        assertThat(texts(briefing(answer, Lang.EN), "targets").get(0)).contains("coverage of 97.6 percent")
                .endsWith("is just met: 817,221 registered participants are needed.");
        assertThat(texts(briefing(answer, Lang.ID), "targets").get(0)).endsWith("tepat tercapai: diperlukan 817.221 peserta.");
    }

    @Test
    void one_person_is_one_person() {
        ObjectNode answer = Answers.banyuasin();
        answer.putObject("belumTerdaftar").put("signed", 1).put("people", 1);
        Answers.target(answer.putArray("targets"), "ID", "Indonesia", "98", "2024-12-31", 820321, 1);
        assertThat(texts(briefing(answer, Lang.EN), "coverage")).contains("1 person is not registered yet.");
        assertThat(texts(briefing(answer, Lang.EN), "targets").get(0)).endsWith("1 person short.");
    }

    @Test
    void a_headcount_and_an_activity_target_say_what_they_count() {
        ObjectNode answer = Answers.province();
        ArrayNode targets = answer.putArray("targets");
        Answers.target(targets, "62", "Kalimantan Tengah", null, "2024-12-31", 2700000, 43941).put("headcount", 2700000);
        Answers.target(targets, "ID", "Indonesia", "80", "2024-12-31", 2165560, 244979).put("indicator", "keaktifan_penduduk");
        Answers.target(targets, "51", "Bali", "90", "2024-12-31", 0, 0).putNull("required").putNull("signedGap").putNull("gap")
                .putNull("met");
        List<String> said = texts(briefing(answer, Lang.EN), "targets");
        assertThat(said.get(0)).startsWith("The main target, 2,700,000 registered participants by 31 December 2024");
        assertThat(said.get(1)).contains("an activity rate of 80 percent of the population")
                .contains("2,165,560 active participants are needed, 244,979 people short");
        assertThat(said.get(2)).endsWith("cannot be assessed because the figures it needs are not known.");
    }

    @Test
    void the_head_tells_three_ways_to_stand_to_a_target_and_which_rate_is_meant() {
        ObjectNode answer = Answers.province();
        ArrayNode targets = answer.putArray("targets");
        Answers.target(targets, "62", "Kalimantan Tengah", "98.12", "2024-12-31", 2656059, 0);
        Answers.target(targets, "ID", "Indonesia", "80", "2024-12-31", 2165560, 244979).put("indicator", "keaktifan_penduduk");
        assertThat(labels(briefing(answer, Lang.ID))).endsWith("Tepat pada sasaran cakupan 98,12\u00a0%",
                "Kurang ke sasaran keaktifan 80\u00a0% dari penduduk");
        Answers.target(answer.putArray("targets"), "ID", "Indonesia", "70", "2024-12-31", 1859241, -61340).put("indicator",
                "keaktifan_peserta");
        assertThat(labels(briefing(answer, Lang.EN))).endsWith("Above the activity target of 70% of the participants");
        assertThat(labels(briefing(Answers.aboveFull(), Lang.EN))).endsWith("Above the coverage target of 100%");
    }

    private static List<String> labels(Briefing briefing) {
        return briefing.keyFigures().stream().map(head -> head.label().text()).toList();
    }

    @Test
    void without_a_complete_figure_all_that_is_missing_is_named_in_groups() {
        Briefing briefing = briefing(Answers.nationMissing(), Lang.ID);
        List<String> said = texts(briefing, "missing");
        assertThat(said.get(0)).isEqualTo(
                "Belum ada angka lengkap untuk Indonesia pada 1 September 2023: tidak satu pun dari 38 provinsi mempunyai angka lengkap.");
        assertThat(said).anyMatch(group -> group.startsWith("Sumatera: Aceh, ")
                && group.contains("Sumatera Selatan (2 dari 17 wilayah diketahui), Bengkulu"));
        assertThat(said).anyMatch(group -> group.startsWith("Papua: Papua, ") && group.endsWith(" dan Papua Barat Daya."));
        assertThat(briefing.complete()).isFalse();
        assertThat(briefing.keyFigures()).isEmpty();
        assertThat(briefing.notIncluded()).extracting(Omission::section).contains("coverage", "activity", "targets", "areas");
        assertThat(texts(briefing(Answers.nationMissing(), Lang.EN), "missing"))
                .anyMatch(group -> group.contains("Sumatera Selatan (2 of 17 areas known)"));
    }

    @Test
    void a_province_names_regencies_and_cities_and_compares_nothing_with_one_rate() {
        Briefing briefing = briefing(Answers.provinceMissing(), Lang.EN);
        assertThat(texts(briefing, "missing")).containsExactly(
                "There is no complete figure for Sumatera Selatan on 1 September 2023: of its 17 regencies and cities, 2 have a complete one.",
                "A partial sum is not shown because it would be read as the figure of the whole. Not known:",
                "Regencies: Kabupaten Ogan Komering Ulu and Kabupaten Ogan Komering Ilir (3 of 18 areas known).",
                "Cities: Kota Pagar Alam.");
        assertThat(texts(briefing, "areas")).containsExactly(
                "On 1 September 2023, the coverage of 1 of the 3 regencies and cities is known; the table leaves out 1 without a membership figure.");
        assertThat(section(briefing, "areas").orElseThrow().table().rows()).hasSize(2);
    }

    @Test
    void areas_are_compared_by_people_and_those_below_the_target_are_named() {
        ObjectNode known = Answers.province();
        ((ArrayNode) known.get("children")).remove(4);
        assertThat(texts(briefing(known, Lang.ID), "areas")).containsExactly(
                "Keempat kabupaten/kota mempunyai angka cakupan.",
                "Cakupan tertinggi: Kabupaten Murung Raya (118,09 persen); terendah: Kabupaten Kapuas (81,85 persen).",
                "2 kabupaten/kota mempunyai cakupan di atas 100 persen: Kabupaten Murung Raya (118,09 persen) dan Kota Palangka Raya (101,80 persen).",
                "2 dari 4 kabupaten/kota masih di bawah sasaran cakupan 98 persen: Kabupaten Barito Utara (97,38 persen) dan Kabupaten Kapuas (81,85 persen).");
        assertThat(texts(briefing(known, Lang.EN), "areas").get(2)).startsWith("2 regencies and cities have a coverage above");
    }

    @Test
    void the_areas_sum_is_shown_beside_the_own_row_with_the_right_direction() {
        ObjectNode answer = Answers.province();
        assertThat(texts(briefing(answer, Lang.EN), "population").get(1)).isEqualTo(
                "The sum of its regencies and cities in the same edition is 2,700,000, lower by 6,950; the area's own row is what is used.");
        ((ObjectNode) answer.get("population")).put("childrenSum", 2706951);
        assertThat(texts(briefing(answer, Lang.ID), "population").get(1))
                .contains("menghasilkan 2.706.951 jiwa, 1 jiwa lebih banyak;");
    }

    @Test
    void a_month_without_a_day_says_so_but_not_where_it_is_read_out() {
        assertThat(briefing(Answers.monthOnly(), Lang.ID).headline().text()).startsWith("Pada Agustus 2022, 1.703.139 dari");
        assertThat(briefing(Answers.monthOnly(), Lang.EN).headline().text()).startsWith("In August 2022, ");
        assertThat(texts(briefing(Answers.monthOnly(), Lang.ID), "coverage").get(0))
                .startsWith("Pada Agustus 2022 (laporan hanya menyebut bulan), 1.703.139 dari");
        assertThat(texts(briefing(Answers.monthOnly(), Lang.EN), "coverage").get(0))
                .startsWith("In August 2022 (the report names only the month), 1,703,139 of");
    }

    @Test
    void without_a_population_there_is_a_count_and_no_coverage() {
        ObjectNode answer = Answers.banyuasin();
        answer.putNull("population").putNull("belumTerdaftar").putArray("rates");
        Briefing briefing = briefing(answer, Lang.EN);
        assertThat(texts(briefing, "coverage")).containsExactly(
                "On 1 September 2023, 817,221 people were registered with JKN in Kabupaten Banyuasin; no coverage is computed because no population is in use.");
        assertThat(briefing.notIncluded()).extracting(Omission::section).contains("population");
    }

    @Test
    void points_are_shown_though_they_received_nothing_and_counts_only_where_something_was_received() {
        Figure figure = figure(Answers.banyuasin());
        PointFigure idle = point("Kantor", "Office", "KC", 0, 0, 0);
        Briefing none = Materials.briefing(figure, register(idle), false, Lang.EN, NOW);
        assertThat(texts(none, "channels")).containsExactly("1 point is known on 1 September 2023.");
        assertThat(section(none, "channels").orElseThrow().table().columns()).extracting(Table.Column::title)
                .doesNotContain("Received");
        Briefing some = Materials.briefing(figure, register(DROPBOX, idle), false, Lang.EN, NOW);
        assertThat(texts(some, "channels")).containsExactly("2 points are known on 1 September 2023.",
                "By 1 September 2023, 20 registrations were received at 1 point; 12 verified and 7 active.");
        assertThat(Materials.briefing(figure, register(), false, Lang.EN, NOW).notIncluded())
                .anyMatch(left -> left.reason().equals("No point is known on this day."));
        assertThat(Materials.briefing(figure, Optional.empty(), false, Lang.EN, NOW).notIncluded())
                .anyMatch(left -> left.reason().startsWith("What was known at an earlier time"));
    }

    static Optional<ChannelAnswer.Found> register(PointFigure... points) {
        return Optional.of(new ChannelAnswer.Found(List.of(points), List.of(), null));
    }

    static PointFigure point(String channelId, String channelEn, String name, long... counts) {
        return new PointFigure(channelId, channelEn, name, name, "DROPBOX", null, null, List.of(), false, true, null, null,
                null,
                null, counts[0], counts[1], counts[2]);
    }

    static Figure figure(ObjectNode answer) {
        try {
            return JSON.readValue(answer.toString(), Figure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Briefing briefing(ObjectNode answer, Lang lang) {
        return Materials.briefing(figure(answer), register(), false, lang, NOW);
    }

    private static Optional<Section> section(Briefing briefing, String id) {
        return briefing.sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    static List<String> texts(Briefing briefing, String id) {
        return section(briefing, id).orElseThrow().sentences().stream().map(Sentence::text).toList();
    }
}
