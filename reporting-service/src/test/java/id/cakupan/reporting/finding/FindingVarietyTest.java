package id.cakupan.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.narrative.Finding;
import id.cakupan.reporting.narrative.Finding.Severity;
import id.cakupan.reporting.narrative.Lang;

class FindingVarietyTest {

    private static Case scope() {
        return new Case("99", "Provinsi Contoh", "2023-11-01");
    }

    private static Case activity(String rate, String active) {
        return scope().printed(Measure.penduduk, "1000", "1").printed(Measure.terdaftar, "500", "1")
                .printed(Measure.keaktifan, rate, "0.01").printed(Measure.aktif, active, "1");
    }

    @Test
    void a_rate_of_participants_is_known_as_one() {
        Case scope = activity("80.00", "400").rate(Indicator.keaktifan_penduduk, 400, 1000).segment("PBPU", "35.75");
        assertThat(scope.says("base-of-activity", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) mencetak tingkat keaktifan 80,00 persen. Dengan jumlah peserta aktif yang dicetaknya, angka itu hanya cocok sebagai bagian dari peserta, bukan dari penduduk; dari penduduk, tingkat keaktifannya 40,00 persen.");
        assertThat(scope.says("base-of-activity", Lang.EN)).endsWith(
                "With the number of active participants that it prints, it fits only as a share of the participants, not of the population; of the population the activity rate is 40.00 percent.");
        assertThat(scope.codes()).doesNotContain("two-bases");
    }

    @Test
    void a_rate_that_nothing_gives_is_told_and_one_that_both_give_is_not() {
        assertThat(activity("77.00", "400").says("base-of-activity", Lang.EN)).endsWith(
                "it fits neither as a share of the population nor as a share of the participants.");
        assertThat(activity("77.00", "400").only("base-of-activity")).map(Finding::severity).contains(Severity.warning);
        Case both = scope().printed(Measure.penduduk, "1000", "1").printed(Measure.terdaftar, "1000", "1")
                .printed(Measure.keaktifan, "40.00", "0.01").printed(Measure.aktif, "400", "1");
        assertThat(both.codes()).containsExactly("none-found");
    }

    @Test
    void without_counts_or_a_population_the_base_stays_open() {
        assertThat(scope().printed(Measure.penduduk, "1000", "1").printed(Measure.terdaftar, "500", "1")
                .printed(Measure.keaktifan, "80.00", "0.01").codes()).containsExactly("none-found");
        assertThat(scope().printed(Measure.terdaftar, "500", "1").printed(Measure.keaktifan, "80.00", "0.01")
                .printed(Measure.aktif, "400", "1").codes()).containsExactly("none-found");
    }

    @Test
    void one_segment_is_one_segment() {
        assertThat(activity("40.00", "400").segment("PBPU", "35.75").says("two-bases", Lang.EN)).contains(
                "beside the rate of 1 segment, which is a share of the participants of that segment, since a segment has no population.");
    }

    @Test
    void many_missing_areas_are_counted_and_not_named() {
        Case scope = scope();
        for (int i = 0; i < 24; i++) {
            scope.child("99.%02d".formatted(i), "Kabupaten " + (char) ('A' + i), 50, 100);
            if (i < 13) {
                scope.printedOf("99.%02d".formatted(i), Measure.cakupan, "50", "1");
            }
        }
        assertThat(scope.says("not-all-areas-reported", Lang.ID)).endsWith("13 dari 24 wilayah; 11 wilayah tidak tercantum.");
        assertThat(scope.says("not-all-areas-reported", Lang.EN)).endsWith("13 of the 24 areas; 11 areas are not in it.");
    }

    @Test
    void what_a_report_names_too_much_is_told_as_well() {
        Case scope = scope().child("99.01", "Kabupaten A", 99, 100).child("99.02", "Kabupaten B", 97, 100)
                .unknownChild("99.03", "Kabupaten C")
                .bounded(Measure.wilayah_di_bawah, 1, "98", List.of(new AreaName("99.01", "Kabupaten A")));
        assertThat(scope.says("below-target-not-named", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut 1 wilayah dengan cakupan di bawah 98 persen, yaitu Kabupaten A; menurut cakupan wilayah itu sendiri ada setidaknya 1 wilayah. Yang tidak disebut: Kabupaten B (97,00 persen). Yang disebut tetapi tidak di bawahnya: Kabupaten A (99,00 persen).");
        assertThat(scope.says("below-target-not-named", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) counts 1 area with a coverage below 98 percent, namely Kabupaten A; by the coverage of the areas themselves there is at least 1. Not named: Kabupaten B (97.00 percent). Named but not below it: Kabupaten A (99.00 percent).");
        assertThat(scope().child("99.01", "Kabupaten A", 99, 100).unknownChild("99.03", "Kabupaten C")
                .bounded(Measure.wilayah_di_bawah, 1, "98", List.of()).codes()).isEmpty();
    }

    @Test
    void a_percentage_that_is_cut_off_below_100_hides_nobody() {
        Case scope = scope().child("99.01", "Kabupaten A", 97_630, 100_000);
        Case cut = new Case("99.01", "Kabupaten A", "2023-11-01").count(976_297, 0, 0).population(1_000_000, null)
                .judged(Measure.cakupan, "97.62", "0.01", Verdict.CUT_OFF, "97.6297");
        assertThat(scope.codes()).isEmpty();
        assertThat(cut.says(Lang.ID)).containsExactly(
                "Laporan (Harian Contoh) mencetak cakupan 97,62 persen untuk Kabupaten A; menurut data di sini 97,6297 persen, sehingga angka itu dipotong dan bukan dibulatkan (pembulatan menghasilkan 97,63 persen).");
        assertThat(cut.only("cut-off")).map(Finding::severity).contains(Severity.note);
    }

    @Test
    void parts_that_rounding_cannot_explain_are_a_warning() {
        Case scope = scope().printed(Measure.terdaftar, "1000", "1").printed(Measure.aktif, "700", "1")
                .printed(Measure.tidak_aktif, "299", "1");
        assertThat(scope.says("rounded-parts", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) prints 700 active and 299 inactive participants, together 999, while all participants that it prints are 1,000. The difference of 1 person is larger than rounding can make it.");
        assertThat(scope.only("rounded-parts")).map(Finding::severity).contains(Severity.warning);
    }

    @Test
    void rounding_explains_as_much_as_two_half_steps_and_no_more() {
        assertThat(parts("100").only("rounded-parts")).map(Finding::severity).contains(Severity.note);
        assertThat(parts("99").only("rounded-parts")).map(Finding::severity).contains(Severity.warning);
    }

    private static Case parts(String registered) {
        return scope().printed(Measure.terdaftar, registered, "1").printed(Measure.aktif, "100", "100")
                .printed(Measure.tidak_aktif, "100", "100");
    }

    @Test
    void a_mean_that_no_or_several_numbers_of_days_give() {
        Case none = scope().uses("2024-01-01", "2024-01-31", 1000, 31, 999_999L, List.of());
        assertThat(none.says(Lang.ID)).containsExactly(
                "Laporan (Harian Contoh) mencetak rata-rata 999.999 pemanfaatan per hari dari 1.000 pemanfaatan selama 1 Januari 2024 sampai 31 Januari 2024. Tidak ada jumlah hari bulat yang menghasilkan angka itu; periode itu mempunyai 31 hari kalender, yang menghasilkan 32 per hari.");
        Case several = scope().uses("2024-01-01", "2024-01-31", 1000, 31, 36L, List.of(27L, 28L));
        assertThat(several.says(Lang.EN)).containsExactly(
                "The report (Harian Contoh) prints a mean of 36 uses of care a day out of 1,000 from 1 January 2024 to 31 January 2024. It is divided by 27 to 28 days, while the period has 31 calendar days, which give 32 a day.");
    }

    @Test
    void one_skipped_year_is_one_and_a_half_year_is_none() {
        Case scope = scope().uses("2023-01-01", "2023-12-31", 1000, 365, null, List.of())
                .uses("2022-01-01", "2022-06-30", 500, 181, null, List.of())
                .uses("2021-01-01", "2021-12-31", 1000, 365, null, List.of());
        assertThat(scope.says(Lang.EN)).containsExactly(
                "The report (Harian Contoh) prints the use of care in 2021 and 2023; 2022 is not in it.");
        assertThat(scope().uses("2023-01-01", "2023-12-31", 1000, 365, null, List.of()).codes()).isEmpty();
    }

    @Test
    void areas_that_are_alike_by_count_are_not_said_to_be_split() {
        assertThat(scope().child("99.01", "Kabupaten A", 98, 100).child("99.02", "Kabupaten B", 98, 100).codes()).isEmpty();
        assertThat(scope().child("99.01", "Kabupaten A", 98, 100, Provenance.ESTIMATED).codes()).isEmpty();
        assertThat(scope().child("99.01", "Kabupaten A", 98, 100, Provenance.ESTIMATED)
                .child("99.02", "Kabupaten B", 980, 1000, Provenance.ESTIMATED).codes()).containsExactly("equal-by-estimate");
    }

    @Test
    void a_report_is_named_again_after_another_one() {
        Case scope = scope().from("Harian A").judged(Measure.cakupan, "90", "1", Verdict.DIFFERS, "95").from("Harian B (b.id)")
                .judged(Measure.cakupan, "91", "1", Verdict.DIFFERS, "95").judged(Measure.terdaftar, "9", "1",
                        Verdict.DIFFERS, "8");
        assertThat(scope.says(Lang.ID)).containsExactly(
                "Laporan (Harian A) mencetak cakupan 90 persen untuk Provinsi Contoh; menurut data di sini 95,00 persen, lebih tinggi 5,00 poin.",
                "Laporan (Harian B) mencetak cakupan 91 persen untuk Provinsi Contoh; menurut data di sini 95,00 persen, lebih tinggi 4,00 poin.",
                "Laporan itu mencetak 9 sebagai jumlah peserta untuk Provinsi Contoh; menurut data di sini 8, lebih sedikit 1.");
    }
}
