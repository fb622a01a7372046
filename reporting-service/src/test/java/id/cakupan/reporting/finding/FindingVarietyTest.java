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
        assertThat(scope.says("not-all-areas-reported", Lang.ID))
                .endsWith("13 dari 24 kabupaten; 11 kabupaten tidak tercantum dalam angka yang dimuat dari laporan itu.");
        assertThat(scope.says("not-all-areas-reported", Lang.EN))
                .endsWith("13 of the 24 regencies; 11 regencies are not in the figures loaded from it.");
    }

    @Test
    void what_a_report_names_too_much_is_told_as_well() {
        Case scope = scope().child("99.01", "Kabupaten A", 99, 100).child("99.02", "Kabupaten B", 97, 100)
                .unknownChild("99.03", "Kabupaten C")
                .bounded(Measure.wilayah_di_bawah, 1, "98", List.of(new AreaName("99.01", "Kabupaten A")));
        assertThat(scope.says("below-target-not-named", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut 1 kabupaten dengan cakupan di bawah 98 persen, yaitu Kabupaten A; menurut cakupan kabupaten itu sendiri ada setidaknya 1. Yang tidak disebut: Kabupaten B (97,00 persen). Yang disebut tetapi tidak di bawahnya: Kabupaten A (99,00 persen).");
        assertThat(scope.says("below-target-not-named", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) counts 1 regency with a coverage below 98 percent, namely Kabupaten A; by the coverage of the regencies themselves there is at least 1. Not named: Kabupaten B (97.00 percent). Named but not below it: Kabupaten A (99.00 percent).");
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
                "Laporan (Harian Contoh) mencetak cakupan 97,62 persen untuk Kabupaten A; menurut data di sini 97,6297 persen; angka itu cocok bila dipotong, bukan dibulatkan (pembulatan menghasilkan 97,63 persen).");
        assertThat(cut.only("cut-off")).map(Finding::severity).contains(Severity.note);
    }

    @Test
    void parts_that_rounding_cannot_explain_are_a_warning() {
        Case scope = scope().printed(Measure.terdaftar, "1000", "1").printed(Measure.aktif, "700", "1")
                .printed(Measure.tidak_aktif, "299", "1");
        assertThat(scope.says("rounded-parts", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) prints 700 active and 299 inactive participants, together 999, while it prints a total of 1,000. The difference of 1 person is larger than rounding can make it.");
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
                "The report (Harian Contoh) prints the use of care in 2021 and 2023; 2022 is not in the figures loaded from it. The two years stand side by side only with the one between.");
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

    @Test
    void agreement_is_told_only_where_our_own_figure_is_stated() {
        Case one = scope().printed(Measure.terdaftar, "500", "1").printedOf("99.01", Measure.cakupan, "50", "1");
        assertThat(one.value("none-found", "compared")).isEqualTo(2L);
        assertThat(scope().printed(Measure.terdaftar, "500", "1").says(Lang.EN))
                .containsExactly("The figure that can be compared (1) agrees with the data here.");
        for (Provenance weak : List.of(Provenance.DERIVED, Provenance.ESTIMATED)) {
            assertThat(scope().ours(weak).printed(Measure.terdaftar, "500", "1").codes()).isEmpty();
        }
        assertThat(scope().printedOf("99.01", Measure.cakupan, "50", "1").codes()).isEmpty();
    }

    @Test
    void the_excess_of_an_area_is_that_of_its_own_edition() {
        Case other = scope().child("branch:2201", "KC Denpasar", 1_688_195, 1_627_376);
        assertThat(other.cutOffOf("branch:2201", "100", "100.5421", null, null).says("cut-off", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) mencetak cakupan 100 persen untuk KC Denpasar; menurut data di sini 100,54 persen; angka itu cocok bila dipotong, bukan dibulatkan (pembulatan menghasilkan 101 persen).");
        Case parts = scope().child("branch:2201", "KC Denpasar", 1_688_195, 1_627_376).cutOffOf("branch:2201", "100",
                "100.5421", 1_688_195L, 1_679_092L);
        assertThat(parts.says("cut-off", Lang.ID))
                .endsWith("Peserta terdaftar 9.103 jiwa lebih banyak daripada penduduk.");
    }

    @Test
    void a_printed_rate_decides_on_which_side_of_a_bound_its_area_is() {
        assertThat(below("97.99", 99).says("below-target-not-named", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut 0 kabupaten dengan cakupan di bawah 98 persen; menurut cakupan kabupaten itu sendiri ada 1.");
        assertThat(below("98.01", 97).codes()).doesNotContain("below-target-not-named");
        assertThat(below("98.00", 97).codes()).doesNotContain("below-target-not-named");
        Case named = scope().child("99.01", "Kabupaten A", 97, 100).printedOf("99.01", Measure.cakupan, "98", "0.01")
                .bounded(Measure.wilayah_di_bawah, 1, "98", List.of(new AreaName("99.01", "Kabupaten A")));
        assertThat(named.codes()).doesNotContain("below-target-not-named");
    }

    private static Case below(String printed, int ours) {
        return scope().child("99.01", "Kabupaten A", ours, 100).printedOf("99.01", Measure.cakupan, printed, "0.01")
                .bounded(Measure.wilayah_di_bawah, 0, "98", List.of());
    }

    @Test
    void an_estimate_puts_no_area_beyond_a_bound() {
        assertThat(scope().child("99.01", "Kabupaten A", 97, 100, Provenance.ESTIMATED)
                .bounded(Measure.wilayah_di_bawah, 0, "98", List.of()).codes()).isEmpty();
        assertThat(scope().child("99.01", "Kabupaten A", 97, 100).bounded(Measure.wilayah_di_bawah, 0, "98", List.of())
                .says("below-target-not-named", Lang.EN)).endsWith("there is at least 1.");
    }

    @Test
    void that_no_base_fits_is_told_only_with_a_printed_population() {
        Case ours = scope().population(1000, null).printed(Measure.terdaftar, "500", "1")
                .printed(Measure.keaktifan, "77.00", "0.01").printed(Measure.aktif, "400", "1");
        assertThat(ours.codes()).doesNotContain("base-of-activity");
    }

    @Test
    void a_printed_coverage_may_be_cut_off() {
        Case cut = scope().printed(Measure.penduduk, "1000", "1").printed(Measure.cakupan, "50", "1")
                .printed(Measure.keaktifan, "50.00", "0.01").printed(Measure.aktif, "254", "1")
                .printed(Measure.tidak_aktif, "254", "1");
        assertThat(cut.says("base-of-activity", Lang.EN)).contains("it fits only as a share of the participants");
        Case beyond = scope().printed(Measure.penduduk, "1000", "1").printed(Measure.cakupan, "50", "1")
                .printed(Measure.keaktifan, "50.00", "0.01").printed(Measure.aktif, "256", "1")
                .printed(Measure.tidak_aktif, "256", "1");
        assertThat(beyond.says("base-of-activity", Lang.EN)).contains("it fits neither");
    }

    @Test
    void an_average_speaks_of_the_areas_known_where_some_are_not() {
        Case partial = scope().target("98", null, null, -1L).child("99.01", "Kabupaten A", 99, 100)
                .child("99.02", "Kabupaten B", 97, 100).unknownChild("99.03", "Kabupaten C");
        assertThat(partial.says("hidden-by-average", Lang.ID)).isEqualTo(
                "Provinsi Contoh secara keseluruhan mencapai sasaran cakupan 98 persen, tetapi dari kabupaten yang diketahui ada 1 yang berada di bawahnya; yang terendah di antaranya Kabupaten B (97,00 persen).");
        assertThat(partial.says("hidden-by-average", Lang.EN)).isEqualTo(
                "Provinsi Contoh as a whole reaches the coverage target of 98 percent, but of the regencies known 1 is below it; the lowest of them: Kabupaten B (97.00 percent).");
    }

    @Test
    void an_average_over_estimates_says_that_they_are() {
        Case areas = scope().target("98", null, null, -1L).rate(Indicator.cakupan, 98, 100)
                .child("99.01", "Kabupaten A", 99, 100).child("99.02", "Kabupaten B", 97, 100, Provenance.ESTIMATED);
        assertThat(areas.says("hidden-by-average", Lang.ID)).isEqualTo(
                "Provinsi Contoh secara keseluruhan mencapai sasaran cakupan 98 persen, tetapi menurut perkiraan 1 kabupaten berada di bawahnya; yang terendah Kabupaten B (97,00 persen).");
        assertThat(areas.unknownChild("99.03", "Kabupaten C").says("hidden-by-average", Lang.EN)).isEqualTo(
                "Provinsi Contoh as a whole reaches the coverage target of 98 percent, but by estimate, of the regencies known 1 is below it; the lowest of them: Kabupaten B (97.00 percent).");
        Case whole = scope().target("98", null, null, -1L).rate(Indicator.cakupan, 98, 100, Provenance.ESTIMATED)
                .child("99.01", "Kabupaten A", 99, 100).child("99.02", "Kota B", 97, 100, Provenance.ESTIMATED);
        assertThat(whole.says("hidden-by-average", Lang.EN)).isEqualTo(
                "By estimate, Provinsi Contoh as a whole reaches the coverage target of 98 percent, but 1 regency or city is below it; the lowest: Kota B (97.00 percent).");
        Case above = scope().target("98", null, null, -1L).child("99.01", "Kabupaten A", 99, 100, Provenance.ESTIMATED)
                .child("99.02", "Kabupaten B", 97, 100);
        assertThat(above.says("hidden-by-average", Lang.ID)).doesNotContain("perkiraan");
    }

    @Test
    void parts_of_one_total_are_told_as_such_and_not_held_against_a_target() {
        assertThat(scope().target("98", null, null, -1L).estimatedChild("99.01", "Kabupaten A", 99, 100, "89.06")
                .estimatedChild("99.02", "Kabupaten B", 97, 100, "89.06").codes()).containsExactly("equal-by-estimate");
    }

    @Test
    void parts_are_told_as_finely_as_they_are_printed() {
        Case millions = scope().printed(Measure.terdaftar, "2700000", "100000").printed(Measure.aktif, "1900000", "100000")
                .printed(Measure.tidak_aktif, "700000", "100000");
        assertThat(millions.says("rounded-parts", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) mencetak 1,9 juta peserta aktif dan 700 ribu peserta tidak aktif, bersama 2,6 juta jiwa, sedangkan seluruh peserta yang dicetaknya 2,7 juta jiwa. Selisih 100 ribu jiwa dapat dijelaskan oleh pembulatan.");
        assertThat(millions.says("rounded-parts", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) prints 1.9 million active and 700 thousand inactive participants, together 2.6 million, while it prints a total of 2.7 million. The difference of 100 thousand people can be explained by rounding.");
    }

    @Test
    void agreement_with_what_is_derived_is_told_apart() {
        Case one = scope().printed(Measure.terdaftar, "500", "1").ours(Provenance.ESTIMATED)
                .printed(Measure.cakupan, "50", "1");
        assertThat(one.says(Lang.ID)).containsExactly(
                "Angka yang dapat dibandingkan (2) cocok dengan data di sini; 1 di antaranya bertumpu pada angka turunan atau perkiraan, sehingga kesesuaiannya membuktikan sedikit.");
        assertThat(one.says(Lang.EN)).containsExactly(
                "The figures that can be compared (2) agree with the data here; for 1 of them ours is derived or estimated, and agreement proves little.");
    }

    @Test
    void areas_are_alike_by_activity_as_well_where_all_are_estimated() {
        Case activity = scope().estimatedChild("99.01", "Kabupaten A", 98, 100, "89.06").estimatedChild("99.02",
                "Kabupaten B", 97, 100, "89.06");
        assertThat(activity.says(Lang.ID)).containsExactly(
                "Tingkat keaktifan peserta 2 kabupaten tercetak sama, 89,06 persen, karena angkanya adalah perkiraan yang dibagi dari angka keseluruhan; kesamaan itu tidak menggambarkan keadaan masing-masing.");
        Case both = scope().estimatedChild("99.01", "Kabupaten A", 98, 100, "89.06").estimatedChild("99.02",
                "Kabupaten B", 98, 100, "89.06");
        assertThat(both.says(Lang.EN)).containsExactly(
                "The 2 regencies show the same coverage, 98.00 percent, and the same activity of participants, 89.06 percent, because their figures are estimates, split from the whole; that they are alike says nothing about any one of them.");
        assertThat(both.unknownChild("99.03", "Kabupaten C").codes()).isEmpty();
    }
}
