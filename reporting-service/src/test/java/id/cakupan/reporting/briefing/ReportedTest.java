package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

/** What reports printed, beside ours. */
class ReportedTest {

    @Test
    void ours_has_the_decimals_of_the_report_and_at_least_two() {
        assertThat(row(ReportAnswers.province(), Lang.ID, 0)).contains("98,12 persen", "98,12\u00a0%");
        assertThat(row(ReportAnswers.denpasar(), Lang.EN, 1)).contains("100 percent", "100.54%");
        ObjectNode finer = ReportAnswers.denpasar();
        ((ObjectNode) finer.get("published").get(1).get("figure")).put("step", "0.001");
        assertThat(row(finer, Lang.EN, 1)).contains("100.542%");
    }

    @Test
    void what_was_rounded_to_the_middle_is_not_rounded_again() {
        ObjectNode middle = ReportAnswers.denpasar();
        ((ObjectNode) middle.get("published").get(1)).put("computed", "100.5450").put("difference", "0.5450");
        assertThat(row(middle, Lang.EN, 1)).contains("100.5450%");
    }

    @Test
    void an_activity_rate_shows_each_share_that_gives_it_with_its_base() {
        assertThat(row(ReportAnswers.province(), Lang.ID, 2)).contains("70,95 persen", "70,95\u00a0% dari penduduk",
                "sama bila dihitung dari penduduk; angka dasarnya diturunkan");
        ObjectNode both = ReportAnswers.province();
        ObjectNode second = ((ObjectNode) both.get("published").get(2).get("candidates").get(0)).deepCopy();
        ((ArrayNode) both.get("published").get(2).get("candidates")).add(second.put("indicator", "keaktifan_peserta")
                .put("denominator", 2_706_800).putNull("populationEdition"));
        assertThat(row(both, Lang.EN, 2)).contains("70.95% of the population and 70.95% of the participants");
        Cell share = briefing(both, Lang.EN).cells().get("published.3.ours.keaktifan_peserta");
        assertThat(List.of(share.numerator(), share.denominator())).containsExactly(1_920_581L, 2_706_800L);
    }

    @Test
    void a_difference_is_that_of_the_two_numbers_that_stand_there() {
        ObjectNode differs = ReportAnswers.denpasar();
        ((ObjectNode) differs.get("published").get(1)).put("verdict", "DIFFERS").put("doubt", "Ragu.");
        assertThat(row(differs, Lang.EN, 1)).contains("100.54%",
                "differs; ours is 0.54 percentage points higher; the population is doubted");
    }

    @Test
    void areas_stand_with_their_names_unless_the_table_of_areas_has_them() {
        ObjectNode province = ReportAnswers.province();
        assertThat(rows(province, Lang.ID)).noneMatch(row -> row.get(0).contains("Murung Raya"));
        ((ObjectNode) figureOf(province, "62.12")).put("asOf", "2022-11-01");
        assertThat(rows(province, Lang.ID)).anyMatch(row -> row.get(0).equals("Cakupan, Kabupaten Murung Raya")
                && row.contains("118,09 persen") && row.contains("1 November 2022"));
        assertThat(briefing(province, Lang.ID).cells()).doesNotContainKey("child.62.12.reported")
                .containsKey("child.62.05.reported");
    }

    @Test
    void no_line_is_blank_twice_where_a_table_has_no_sentence() {
        ObjectNode two = Answers.nationMissing();
        ArrayNode children = two.putArray("children");
        children.add(Answers.province().get("children").get(0));
        assertThat(new Markdown(briefing(two, Lang.ID)).render()).contains("## Kabupaten di Indonesia\n\n*Kabupaten")
                .doesNotContain("\n\n\n");
        for (ObjectNode answer : List.of(ReportAnswers.province(), ReportAnswers.palembangBranch())) {
            assertThat(new Markdown(briefing(answer, Lang.EN)).render()).doesNotContain("\n\n\n").doesNotContain("|\n|\n");
        }
    }

    @Test
    void days_of_which_the_label_says_what_kind_they_are_stand_alone() {
        ObjectNode branch = ReportAnswers.palembangBranch();
        ((ObjectNode) branch.at("/published/4/figure")).put("value", "14").put("unit", "days").put("labelId",
                "Masa tunggu (hari kerja)").put("labelEn", "Waiting time (working days)");
        assertThat(row(branch, Lang.ID, 4)).contains("Masa tunggu (hari kerja)", "14");
        ((ObjectNode) branch.at("/published/4/figure")).put("labelId", "Masa tunggu");
        assertThat(row(branch, Lang.ID, 4)).contains("14 hari");
    }

    @Test
    void notes_on_printed_figures_are_shown_and_quoted() {
        ObjectNode province = ReportAnswers.province();
        assertThat(row(province, Lang.ID, 2)).contains("Dasar tidak disebut");
        assertThat(table(province, Lang.ID, "reported").columns()).extracting(Table.Column::title).contains("Catatan");
        assertThat(table(province, Lang.EN, "reported").rows().get(2)).filteredOn(Table.Value::foreign)
                .extracting(Table.Value::text).containsExactly("Dasar tidak disebut");
        assertThat(table(province, Lang.EN, "segments").columns()).extracting(Table.Column::title).doesNotContain("Note");
        ((ObjectNode) province.at("/published/5/figure")).put("note", "Disebut PBI");
        assertThat(values(province, "segments")).contains("Disebut PBI");
        ObjectNode visits = ReportAnswers.denpasar();
        ((ObjectNode) visits.at("/utilisation/2")).put("note", "Pembanding");
        assertThat(values(visits, "utilisation")).contains("Pembanding");
    }

    @Test
    void what_all_rows_share_is_said_once_below_the_table() {
        ObjectNode province = ReportAnswers.province();
        Table shared = table(province, Lang.ID, "segments");
        assertThat(shared.columns()).extracting(Table.Column::title).doesNotContain("Keadaan");
        assertThat(shared.note()).isEqualTo("Keadaan: 1 November 2023.");
        ((ObjectNode) province.at("/published/5/figure")).put("asOf", "2023-10-01");
        Table apart = table(province, Lang.ID, "segments");
        assertThat(apart.columns()).extracting(Table.Column::title).contains("Keadaan");
        assertThat(apart.note()).isNull();
    }

    @Test
    void a_row_of_two_reports_has_the_notes_of_both() {
        ObjectNode twice = ReportAnswers.province();
        ObjectNode again = twice.at("/published/2").deepCopy();
        ((ObjectNode) again.get("figure")).put("code", "S009-01").put("report", "009").put("note", "Pada judul.");
        ((ObjectNode) twice.at("/published/2/figure")).put("note", "Pada isi berita.");
        ((ArrayNode) twice.get("published")).add(again);
        assertThat(row(twice, Lang.ID, 2)).contains("Pada isi berita. Pada judul.");
    }

    @Test
    void segments_are_compared_on_one_day_and_share_a_place() {
        ObjectNode province = ReportAnswers.province();
        assertThat(said(province, Lang.ID)).containsExactly(
                "Keaktifan menurut segmen adalah sebagaimana dilaporkan: bagian peserta aktif dari peserta segmen itu sendiri. Jumlah peserta tiap segmen tidak disebut, maka angka-angka ini tidak dirata-rata.",
                "Tertinggi adalah PPU PN (penyelenggara negara), 92,88 persen; terendah PPU BU (pekerja badan usaha), 70,41 persen.");
        ((ObjectNode) province.at("/published/5/figure")).put("value", "92.88");
        assertThat(said(province, Lang.ID)).endsWith(
                "Tertinggi adalah PBI APBN (iuran dibayar negara) dan PPU PN (penyelenggara negara), 92,88 persen; terendah PPU BU (pekerja badan usaha), 70,41 persen.");
        assertThat(said(province, Lang.EN)).endsWith(
                "The highest are PBI APBN (paid by the state) and PPU PN (state employees), 92.88 percent; the lowest PPU BU (employees of companies), 70.41 percent.");
        ((ObjectNode) province.at("/published/7/figure")).put("asOf", "2023-10-01");
        assertThat(said(province, Lang.EN)).endsWith(
                "As of 1 November 2023, the highest is PBI APBN (paid by the state), 92.88 percent; the lowest PPU BU (employees of companies), 70.41 percent.");
        ((ObjectNode) province.at("/published/6/figure")).put("value", "92.88");
        assertThat(said(province, Lang.EN)).hasSize(1);
        ReportAnswers.compared((ArrayNode) province.get("published"), "S001-40", "terdaftar", "100", "1", "NOT_COMPARED", null,
                null).put("segment", "PBPU");
        assertThat(said(province, Lang.EN)).containsExactly(
                "Activity by segment is as reported: the active share of the segment's own participants.");
    }

    @Test
    void verdicts_and_softened_numbers_read_well() {
        ObjectNode figures = ReportAnswers.denpasar();
        ObjectNode coverage = (ObjectNode) figures.get("published").get(1);
        coverage.put("verdict", "DIFFERS").put("computed", "101").put("difference", "1");
        assertThat(row(figures, Lang.EN, 1)).contains("differs; ours is 1 percentage point higher");
        ((ObjectNode) coverage.get("figure")).put("qualifier", "at_least");
        assertThat(row(figures, Lang.ID, 1)).contains("sedikitnya 100 persen");
        assertThat(row(figures, Lang.EN, 1)).contains("at least 100 percent");
        ObjectNode province = ReportAnswers.province();
        ((ObjectNode) province.at("/published/2")).put("verdict", "CUT_OFF");
        ((ObjectNode) province.at("/published/2/candidates/0")).put("rounding", "CUT_OFF");
        assertThat(row(province, Lang.ID, 2))
                .contains("sesuai dari penduduk bila dipotong, bukan dibulatkan; angka dasarnya diturunkan");
        assertThat(row(province, Lang.EN, 2)).contains(
                "agrees, taken of the population, if cut off, not rounded; the figures behind ours are derived");
        ((ObjectNode) province.at("/published/1/figure")).put("qualifier", "named").put("value", "2");
        ((ObjectNode) province.at("/published/1")).put("verdict", "REPRODUCED");
        assertThat(row(province, Lang.ID, 1)).contains("disebut namanya: 2", "sama; angka dasarnya diturunkan");
        assertThat(row(province, Lang.EN, 1)).contains("2 named");
    }

    @Test
    void figures_without_ours_beside_them_are_not_said_to_have_it() {
        ObjectNode alone = ReportAnswers.palembangBranch();
        ((ArrayNode) alone.get("published")).remove(3);
        Section reported = section(alone, Lang.ID, "reported");
        assertThat(reported.sentences().get(0).text())
                .isEqualTo("Angka di bawah ini ditampilkan sebagaimana tercetak (Kaltengterkini, 27 November 2023).");
        assertThat(reported.table().caption()).isEqualTo("Angka laporan tentang KC Palembang");
        assertThat(section(ReportAnswers.palembangBranch(), Lang.EN, "reported").sentences().get(0).text())
                .endsWith(", beside ours for the same scope and day.");
    }

    private static List<String> said(ObjectNode answer, Lang lang) {
        return section(answer, lang, "segments").sentences().stream().map(Sentence::text).toList();
    }

    private static List<String> values(ObjectNode answer, String topic) {
        return table(answer, Lang.ID, topic).rows().stream().flatMap(List::stream).map(Table.Value::text).toList();
    }

    private static Table table(ObjectNode answer, Lang lang, String topic) {
        return section(answer, lang, topic).table();
    }

    private static Section section(ObjectNode answer, Lang lang, String topic) {
        return briefing(answer, lang).sections().stream().filter(section -> section.id().equals(topic)).findFirst()
                .orElseThrow();
    }

    private static ObjectNode figureOf(ObjectNode answer, String scope) {
        for (int i = 0; i < answer.get("published").size(); i++) {
            ObjectNode figure = (ObjectNode) answer.get("published").get(i).get("figure");
            if (figure.get("scope").asText().equals(scope)) {
                return figure;
            }
        }
        throw new AssertionError("nothing is printed of " + scope);
    }

    private static List<String> row(ObjectNode answer, Lang lang, int number) {
        return rows(answer, lang).get(number);
    }

    private static List<List<String>> rows(ObjectNode answer, Lang lang) {
        return table(answer, lang, "reported").rows().stream().map(row -> row.stream().map(Table.Value::text).toList())
                .toList();
    }
}
