package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.register;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

/** Areas side by side, and the words for them. */
class AreasTest {

    @Test
    void a_few_of_many_are_not_ranked() {
        Briefing briefing = briefing(Answers.province(), Lang.ID);
        assertThat(texts(briefing, "areas").get(0)).isEqualTo(
                "4 dari 5 kabupaten/kota di Kalimantan Tengah diketahui cakupannya pada 1 November 2023, sehingga tidak diurutkan; tabel tidak memuat 1 yang tanpa angka kepesertaan.");
        assertThat(texts(briefing, "areas")).noneMatch(said -> said.contains("tertinggi"))
                .anyMatch(said -> said
                        .contains("2 dari 4 kabupaten/kota yang diketahui masih di bawah sasaran cakupan 98 persen:"));
        assertThat(titles(briefing)).doesNotContain("Urutan");
        ObjectNode known = Answers.province();
        ((ArrayNode) known.get("children")).remove(4);
        assertThat(titles(briefing(known, Lang.ID))).contains("Urutan");
    }

    @Test
    void estimates_of_one_total_are_not_ranked_though_their_coverages_differ() {
        ObjectNode split = ReportAnswers.denpasar();
        split.get("children").forEach(child -> ((ObjectNode) child).put("keaktifanPeserta", "89.06"));
        ((ObjectNode) split.at("/children/0")).put("cakupan", "101.00").put("registered", 754421);
        assertThat(texts(briefing(split, Lang.ID), "areas")).containsExactly("Ketiga kabupaten/kota mempunyai angka cakupan.",
                "Keaktifan dari peserta 3 kabupaten/kota itu tercetak sama, yaitu 89,06 persen, karena jumlahnya dibagi atas wilayah dengan perkiraan; karena itu tidak diurutkan.");
        assertThat(titles(briefing(split, Lang.ID))).doesNotContain("Urutan");
        ((ObjectNode) split.at("/children/1")).put("keaktifanPeserta", "88.00");
        assertThat(texts(briefing(split, Lang.ID), "areas"))
                .anyMatch(said -> said.startsWith("Menurut perkiraan, cakupan tertinggi"));
    }

    @Test
    void what_is_said_of_estimated_areas_is_called_an_estimate() {
        ObjectNode known = Answers.province();
        ((ArrayNode) known.get("children")).remove(4);
        ((ObjectNode) known.at("/children/3")).put("cakupanProvenance", "ESTIMATED");
        assertThat(texts(briefing(known, Lang.ID), "areas")).contains(
                "Menurut perkiraan, cakupan tertinggi: Kabupaten Murung Raya (118,09 persen); terendah: Kabupaten Kapuas (81,85 persen).")
                .anyMatch(said -> said.startsWith("2 kabupaten/kota mempunyai cakupan di atas 100 persen:"))
                .anyMatch(said -> said
                        .startsWith("Menurut perkiraan, 2 dari 4 kabupaten/kota masih di bawah sasaran cakupan 98 persen"));
        assertThat(texts(briefing(known, Lang.EN), "areas"))
                .anyMatch(said -> said.startsWith("By estimate, the highest coverage: Kabupaten Murung Raya"))
                .anyMatch(said -> said
                        .startsWith(
                                "By estimate, 2 of the 4 regencies and cities are still below the coverage target of 98 percent"));
        Answers.target(known.putArray("targets"), "ID", "Indonesia", "80", "2024-12-31", 1, -1);
        assertThat(texts(briefing(known, Lang.EN), "areas")).contains(
                "By estimate, no regency or city with a known coverage is below the coverage target of 80 percent.");
    }

    @Test
    void equal_rates_are_laid_on_a_split_only_where_all_counts_are_estimates() {
        ObjectNode split = ReportAnswers.denpasar();
        ((ObjectNode) split.at("/children/0")).put("provenance", "STATED");
        assertThat(texts(briefing(split, Lang.ID), "areas")).contains(
                "Cakupan 3 kabupaten/kota itu tercetak sama, yaitu 100,54 persen; karena itu tidak diurutkan.");
    }

    @Test
    void a_few_exceptions_are_told_by_name() {
        assertThat(below("118.1", 4)).isEqualTo(
                "Keempat kabupaten/kota masih di bawah sasaran cakupan 118,1 persen: Kabupaten Murung Raya (118,09 persen), Kota Palangka Raya (101,80 persen), Kabupaten Barito Utara (97,38 persen) dan Kabupaten Kapuas (81,85 persen).");
        assertThat(below("110", 4)).startsWith("3 dari 4 kabupaten/kota masih di bawah sasaran cakupan 110 persen: ");
        assertThat(below("110", 5)).startsWith(
                "Semua kabupaten/kota kecuali Kabupaten Murung Raya (118,09 persen) masih di bawah sasaran cakupan 110 persen: Kota Palangka Raya");
        assertThat(below("101", 14)).isEqualTo(
                "Semua kabupaten/kota kecuali Kabupaten Murung Raya (118,09 persen) dan Kota Palangka Raya (101,80 persen) masih di bawah sasaran cakupan 101 persen (lihat tabel).");
        assertThat(texts(briefing(areas("101", 14), Lang.EN), "areas")).endsWith(
                "All regencies and cities but Kabupaten Murung Raya (118.09 percent) and Kota Palangka Raya (101.80 percent) are still below the coverage target of 101 percent (see the table).");
        assertThat(below("118.1", 2)).startsWith("Kedua kabupaten/kota masih di bawah");
        assertThat(texts(briefing(areas("118.1", 2), Lang.EN), "areas"))
                .anyMatch(said -> said.startsWith("Both areas are still below the coverage target of 118.1 percent: "));
    }

    private static String below(String percentage, int areas) {
        List<String> said = texts(briefing(areas(percentage, areas), Lang.ID), "areas");
        return said.get(said.size() - 1);
    }

    /** The areas of a province, and copies of the last. */
    private static ObjectNode areas(String percentage, int count) {
        ObjectNode known = Answers.province();
        ArrayNode children = (ArrayNode) known.get("children");
        children.remove(4);
        while (children.size() > count) {
            children.remove(children.size() - 1);
        }
        while (children.size() < count) {
            children.add(((ObjectNode) children.get(3).deepCopy()).put("code", "62." + (20 + children.size())));
        }
        Answers.target(known.putArray("targets"), "ID", "Indonesia", percentage, "2024-12-31", 1, 1);
        return known;
    }

    @Test
    void what_prints_as_the_bound_itself_is_said_to_be_close_to_it() {
        ObjectNode answer = Answers.province();
        ((ObjectNode) answer.at("/children/1")).put("registered", 296071).put("cakupan", "100.00");
        ((ObjectNode) answer.at("/children/2")).put("registered", 156650).put("cakupan", "98.00");
        assertThat(texts(briefing(answer, Lang.ID), "areas")).anyMatch(
                said -> said
                        .endsWith("Kabupaten Murung Raya (118,09 persen) dan Kota Palangka Raya (sedikit di atas 100 persen)."))
                .anyMatch(said -> said.contains("Kabupaten Barito Utara (sedikit di bawah 98 persen)"));
    }

    @Test
    void the_table_names_the_edition_of_its_rates() {
        assertThat(areas(briefing(Answers.province(), Lang.ID)).table().note()).startsWith(
                "Cakupan di tabel ini memakai edisi penduduk dukcapil-2022-S2, yang berlaku untuk Kalimantan Tengah;");
        assertThat(areas(briefing(ReportAnswers.denpasar(), Lang.EN)).table().note())
                .startsWith("The rates of this table use population edition implied-seed-004").contains("≈ marks an estimate");
    }

    @Test
    void areas_are_called_by_their_kind() {
        assertThat(areas(briefing(Answers.province(), Lang.ID)).title()).isEqualTo("Kabupaten dan kota di Kalimantan Tengah");
        assertThat(areas(briefing(Answers.province(), Lang.EN)).title())
                .isEqualTo("Regencies and cities of Kalimantan Tengah");
        assertThat(briefing(Answers.nationComplete(), Lang.ID).notIncluded()).anyMatch(
                left -> left.title().equals("Provinsi di Indonesia") && left.reason().equals("Belum ada angka provinsi."));
        assertThat(briefing(Answers.banyuasin(), Lang.ID).notIncluded())
                .anyMatch(left -> left.title().equals("Kecamatan di Kabupaten Banyuasin"));
        assertThat(briefing(ReportAnswers.territoryUnknown("deputy:III"), Lang.ID).notIncluded())
                .anyMatch(left -> left.title().startsWith("Kantor cabang di "));
    }

    @Test
    void a_balance_is_that_of_an_area_by_name() {
        assertThat(texts(briefing(Answers.sum(), Lang.ID), "sources"))
                .anyMatch(said -> said.startsWith("Saldo Kota Palangka Raya per 1 November 2023: "));
        ObjectNode elsewhere = Answers.sum();
        ((ObjectNode) elsewhere.at("/count/statements/0")).put("region", "51.02");
        assertThat(texts(briefing(elsewhere, Lang.ID), "sources"))
                .anyMatch(said -> said.startsWith("Saldo wilayah 51.02 per 1 November 2023: "));
    }

    @Test
    void a_point_that_only_a_report_names_may_be_closed() {
        PointFigure seen = new PointFigure("Kantor", "Office", "KC", "KC", "OFFICE", null, null, List.of(), false, true, null,
                null, LocalDate.parse("2023-01-01"), null, 0, 0, 0);
        assertThat(texts(Materials.briefing(figure(Answers.banyuasin()), register(seen), false, Lang.ID, NOW), "channels"))
                .containsExactly(
                        "Diketahui 1 titik layanan pada 1 September 2023; yang hanya disebut laporan belum tentu masih dibuka.");
    }

    @Test
    void years_of_use_are_exact_only_on_the_anniversary() {
        ObjectNode answer = Answers.banyuasin();
        ((ObjectNode) answer.get("population")).put("adoptedOn", "2021-09-01");
        assertThat(texts(briefing(answer, Lang.ID), "population")).anyMatch(said -> said.contains("sudah dipakai 2 tahun"));
        ((ObjectNode) answer.get("population")).put("adoptedOn", "2021-08-31");
        assertThat(texts(briefing(answer, Lang.ID), "population"))
                .anyMatch(said -> said.contains("sudah dipakai lebih dari 2 tahun"));
    }

    @Test
    void two_reports_that_print_the_same_make_one_row() {
        ObjectNode twice = ReportAnswers.denpasar();
        int rows = reportedRows(twice);
        ObjectNode again = twice.at("/published/0").deepCopy();
        ((ObjectNode) again.get("figure")).put("code", "S009-01").put("report", "009").put("speaker", "Kepala cabang");
        ((ArrayNode) twice.get("published")).add(again);
        assertThat(reportedRows(twice)).isEqualTo(rows);
        assertThat(section(briefing(twice, Lang.ID), "reported").table().rows().get(0)).extracting(Table.Value::text)
                .contains("Kepala cabang");
        ((ObjectNode) again.get("figure")).put("asOf", "2024-05-31");
        assertThat(reportedRows(twice)).isEqualTo(rows + 1);
    }

    @Test
    void what_opens_the_list_of_the_missing_is_no_item_of_it() {
        List<Sentence> said = section(briefing(Answers.nationMissing(), Lang.ID), "missing").sentences();
        assertThat(said).filteredOn(Sentence::intro).extracting(Sentence::text).hasSize(2)
                .allMatch(text -> text.startsWith("Belum ada angka") || text.startsWith("Jumlah sebagian"));
        assertThat(new Markdown(briefing(Answers.nationMissing(), Lang.ID)).render())
                .contains("mempunyai angka lengkap.\n\nJumlah sebagian", "diketahui:\n\n- Sumatera: Aceh")
                .doesNotContain("- Belum ada angka lengkap untuk", "- Jumlah sebagian");
    }

    @Test
    void the_stamp_names_indicators_in_words() {
        assertThat(new Markdown(briefing(Answers.province(), Lang.ID)).render()).contains("- Keaktifan dari penduduk: ")
                .doesNotContain("keaktifan\\_penduduk");
    }

    private static int reportedRows(ObjectNode answer) {
        return section(briefing(answer, Lang.ID), "reported").table().rows().size();
    }

    private static List<String> titles(Briefing briefing) {
        return areas(briefing).table().columns().stream().map(Table.Column::title).toList();
    }

    private static Section areas(Briefing briefing) {
        return section(briefing, "areas");
    }

    private static Section section(Briefing briefing, String id) {
        return briefing.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }
}
