package id.cakupan.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.Finding;
import id.cakupan.reporting.narrative.Finding.Severity;
import id.cakupan.reporting.narrative.Lang;

class FindingsTest {

    private static final List<String> KALTENG = List.of("62.12 Kabupaten Murung Raya 118.09", "62.07 Kabupaten Seruyan 105.17",
            "62.06 Kabupaten Katingan 102.72", "62.71 Kota Palangka Raya 101.80", "62.08 Kabupaten Sukamara 101.75",
            "62.10 Kabupaten Gunung Mas 101.73", "62.01 Kabupaten Kotawaringin Barat 101.09",
            "62.02 Kabupaten Kotawaringin Timur 101.00", "62.04 Kabupaten Barito Selatan 99.34",
            "62.13 Kabupaten Barito Timur 99.17", "62.05 Kabupaten Barito Utara 97.38", "62.11 Kabupaten Pulang Pisau 86.13",
            "62.03 Kabupaten Kapuas 81.85");

    /** Kalimantan Tengah on 1 November 2023; the areas of 100,000 people each, at the coverage that is printed. */
    private static Case kalteng() {
        Case kalteng = new Case("62", "Kalimantan Tengah", "2023-11-01")
                .from("Kaltengterkini, 27 November 2023 (kaltengterkini.co.id/2023/11/27/bpjs)")
                .count(2_656_059, 1_920_581, 735_478).population(2_706_950, null)
                .rate(Indicator.cakupan, 2_656_059, 2_706_950).rate(Indicator.keaktifan_penduduk, 1_920_581, 2_706_950)
                .rate(Indicator.keaktifan_peserta, 1_920_581, 2_656_059).target("98", null, null, -3_248L);
        for (String area : KALTENG) {
            String rate = area.substring(area.lastIndexOf(' ') + 1);
            kalteng.child(area.substring(0, 5), area.substring(6, area.lastIndexOf(' ')),
                    Long.parseLong(rate.replace(".", "")) * 10, 100_000).printedOf(area.substring(0, 5), Measure.cakupan, rate,
                            "0.01");
        }
        return kalteng.child("62.09", "Kabupaten Lamandau", 99_460, 100_000, Provenance.ESTIMATED)
                .printed(Measure.penduduk, "2706950", "1")
                .printed(Measure.cakupan, "98.12", "0.01").printed(Measure.keaktifan, "70.95", "0.01")
                .printed(Measure.aktif, "1900000", "100000").printed(Measure.tidak_aktif, "700000", "100000")
                .segment("PBI_APBN", "77.66").segment("PBPU", "35.75")
                .bounded(Measure.wilayah_di_atas, 8, "100", List.of()).stating(Qualifier.named)
                .bounded(Measure.wilayah_di_bawah, 2, "98",
                        List.of(new AreaName("62.11", "Kabupaten Pulang Pisau"), new AreaName("62.03", "Kabupaten Kapuas")));
    }

    @Test
    void kalimantan_tengah_in_indonesian() {
        assertThat(kalteng().says(Lang.ID)).containsExactly(
                "Laporan (Kaltengterkini, 27 November 2023) mencetak cakupan 13 dari 14 kabupaten/kota; Kabupaten Lamandau tidak tercantum dalam angka yang dimuat dari laporan itu.",
                "Laporan itu menyebut Kabupaten Pulang Pisau dan Kabupaten Kapuas berada di bawah cakupan 98 persen; menurut cakupan kabupaten/kota itu sendiri ada setidaknya 3. Yang tidak disebut: Kabupaten Barito Utara (97,38 persen).",
                "Laporan itu mencetak tingkat keaktifan 70,95 persen serta jumlah peserta aktif dan tidak aktif. Bila angka-angka itu dibulatkan, bukan dipotong, tingkat keaktifan itu hanya cocok sebagai bagian dari penduduk, bukan dari peserta; dari peserta, tingkat keaktifannya 72,31 persen.",
                "Laporan itu mencetak tingkat keaktifan keseluruhan 70,95 persen, yang, bila angka-angkanya dibulatkan, merupakan bagian dari penduduk, bersama tingkat keaktifan 2 segmen, yang hanya dapat dihitung dari peserta segmen itu karena segmen tidak mempunyai jumlah penduduk. Keduanya tidak dapat dibandingkan langsung.",
                "Laporan itu mencetak 1,9 juta peserta aktif dan 700 ribu peserta tidak aktif, bersama 2,6 juta jiwa, sedangkan seluruh peserta menurut data di sini 2.656.059 jiwa. Selisih 56.059 jiwa dapat dijelaskan oleh pembulatan.",
                "Kalimantan Tengah secara keseluruhan mencapai sasaran cakupan 98 persen, tetapi 3 kabupaten/kota berada di bawahnya; yang terendah Kabupaten Kapuas (81,85 persen).");
    }

    @Test
    void kalimantan_tengah_in_english() {
        assertThat(kalteng().says(Lang.EN)).containsExactly(
                "The report (Kaltengterkini, 27 November 2023) prints the coverage of 13 of the 14 regencies and cities; Kabupaten Lamandau is not in the figures loaded from it.",
                "The report names Kabupaten Pulang Pisau and Kabupaten Kapuas as below a coverage of 98 percent; by the coverage of the regencies and cities themselves there are at least 3. Not named: Kabupaten Barito Utara (97.38 percent).",
                "The report prints an activity rate of 70.95 percent and the numbers of active and inactive participants. If these numbers are rounded, not cut off, the rate fits only as a share of the population, not of the participants; of the participants the activity rate is 72.31 percent.",
                "The report prints a total activity rate of 70.95 percent, a share of the population if its numbers are rounded, beside the rates of 2 segments, each a share of the participants of its segment, since a segment has no population. The two cannot be compared directly.",
                "The report prints 1.9 million active and 700 thousand inactive participants, together 2.6 million, while by the data here the total is 2,656,059. The difference of 56,059 people can be explained by rounding.",
                "Kalimantan Tengah as a whole reaches the coverage target of 98 percent, but 3 regencies and cities are below it; the lowest: Kabupaten Kapuas (81.85 percent).");
    }

    /** The three areas of KC Denpasar, split by estimate. */
    private static Case denpasar() {
        return new Case("branch:2201", "KC Denpasar", "2024-06-30").from("ANTARA, September 2024")
                .count(1_688_195, 1_503_459, 184_736).population(1_679_092, null)
                .rate(Indicator.cakupan, 1_688_195, 1_679_092).rate(Indicator.keaktifan_penduduk, 1_503_459, 1_679_092)
                .rate(Indicator.keaktifan_peserta, 1_503_459, 1_688_195)
                .child("51.71", "Kota Denpasar", 676_915, 673_265, Provenance.ESTIMATED)
                .child("51.03", "Kabupaten Badung", 536_000, 533_110, Provenance.ESTIMATED)
                .child("51.02", "Kabupaten Tabanan", 475_280, 472_717, Provenance.ESTIMATED)
                .printed(Measure.terdaftar, "1688195", "1").judged(Measure.cakupan, "100", "1", Verdict.CUT_OFF, "100.5421")
                .printed(Measure.aktif, "1503459", "1").printed(Measure.tidak_aktif, "184736", "1")
                .printed(Measure.keaktifan, "89.54", "0.01").printed(Measure.ketidakaktifan, "11", "1")
                .visitStep(10_000).uses("2024-01-01", "2024-06-30", 1_390_000, 182, 7_717L, List.of(180L))
                .uses("2023-01-01", "2023-12-31", 2_570_000, 365, null, List.of())
                .uses("2020-01-01", "2020-12-31", 1_960_000, 366, null, List.of());
    }

    @Test
    void the_branch_of_denpasar_in_indonesian() {
        assertThat(denpasar().says(Lang.ID)).containsExactly(
                "Laporan (ANTARA, September 2024) mencetak tingkat keaktifan 89,54 persen. Dengan jumlah peserta aktif dan tidak aktif yang dicetaknya dan 1.679.092 penduduk menurut edisi yang dipakai di sini, angka itu hanya cocok sebagai bagian dari penduduk, bukan dari peserta; dari peserta, tingkat keaktifannya 89,06 persen.",
                "Laporan itu mencetak cakupan 100 persen untuk KC Denpasar; menurut data di sini 100,54 persen; angka itu cocok bila dipotong, bukan dibulatkan (pembulatan menghasilkan 101 persen). Peserta terdaftar 9.103 jiwa lebih banyak daripada penduduk.",
                "Laporan itu mencetak rata-rata 7.717 pemanfaatan per hari dari 1,39 juta pemanfaatan selama 1 Januari 2024 sampai 30 Juni 2024. Pembaginya 180 hari, sedangkan periode itu mempunyai 182 hari kalender, yang menghasilkan 7.637 per hari.",
                "Laporan itu mencetak pemanfaatan tahun 2020 dan 2023; tahun 2021 dan 2022 tidak tercantum dalam angka yang dimuat dari laporan itu. Kedua tahun itu baru dapat disandingkan bersama tahun di antaranya.",
                "Cakupan 3 kabupaten/kota tercetak sama, 100,54 persen, karena angkanya adalah perkiraan yang dibagi dari angka keseluruhan; kesamaan itu tidak menggambarkan keadaan masing-masing.");
    }

    @Test
    void the_branch_of_denpasar_in_english() {
        assertThat(denpasar().says(Lang.EN)).element(1).isEqualTo(
                "The report prints a coverage of 100 percent for KC Denpasar; by the data here it is 100.54 percent; it fits when cut off, not when rounded (rounding gives 101 percent). The participants exceed the residents by 9,103 people.");
        assertThat(denpasar().says(Lang.EN)).element(2).isEqualTo(
                "The report prints a mean of 7,717 uses of care a day out of 1.39 million from 1 January 2024 to 30 June 2024. It is divided by 180 days, while the period has 182 calendar days, which give 7,637 a day.");
        assertThat(denpasar().says(Lang.EN)).element(3).isEqualTo(
                "The report prints the use of care in 2020 and 2023; 2021 and 2022 are not in the figures loaded from it. The two years stand side by side only with those between.");
        assertThat(denpasar().only("cut-off")).map(Finding::severity).contains(Severity.warning);
    }

    @Test
    void the_targets_of_the_branch_of_palembang_do_not_fit() {
        Case palembang = new Case("branch:601", "KC Palembang", "2017-03-01").from("ANTARA Sumsel, Maret 2017")
                .target(null, 3_000_000L, null, null).target(null, null, 600_000L, null).printed(Measure.cakupan, "51", "1")
                .printed(Measure.cakupan_seharusnya, "70", "1");
        assertThat(palembang.says("targets-do-not-fit", Lang.ID)).isEqualTo(
                "Sasaran 3.000.000 peserta dengan tambahan 600.000 peserta berarti berpangkal dari 2.400.000 peserta. Bila jumlah itu 51 persen dari penduduk seperti yang dicetak laporan (ANTARA Sumsel, Maret 2017), penduduknya sekitar 4.710.000 jiwa dan sasaran itu, bila jumlah penduduk tetap, sekitar 63,8 persen dari penduduk, di bawah 70 persen yang seharusnya menurut laporan yang sama.");
        assertThat(palembang.says("targets-do-not-fit", Lang.EN)).isEqualTo(
                "A target of 3,000,000 participants with 600,000 additional ones means a start from 2,400,000. If these are 51 percent of the population, as the report (ANTARA Sumsel, Maret 2017) prints, the population is about 4,710,000 and the target, if the population stays the same, about 63.8 percent of it, below the 70 percent that the same report expects.");
    }

    @Test
    void the_population_of_the_city_of_palembang_is_doubted() {
        Case city = new Case("16.71", "Kota Palembang", "2016-10-01").population(1_800_000,
                "Dukcapil 2021-S1 mencatat 1.685.219 jiwa.");
        assertThat(city.says(Lang.ID)).containsExactly(
                "Jumlah penduduk 1.800.000 jiwa dari edisi edisi-a diragukan: “Dukcapil 2021-S1 mencatat 1.685.219 jiwa”.");
    }

    @Test
    void where_printed_figures_agree_one_sentence_says_so() {
        Case banyuasin = new Case("16.07", "Kabupaten Banyuasin", "2023-09-01").count(817_221, 0, 0).population(837_062, null)
                .printed(Measure.terdaftar, "817221", "1").ours(Provenance.DERIVED).printed(Measure.cakupan, "97.63", "0.01")
                .printed(Measure.belum_terdaftar, "19841", "1");
        assertThat(banyuasin.says(Lang.ID)).containsExactly(
                "Angka yang dapat dibandingkan (3) cocok dengan data di sini; 2 di antaranya bertumpu pada angka turunan atau perkiraan, sehingga kesesuaiannya membuktikan sedikit.");
        assertThat(banyuasin.says(Lang.EN)).containsExactly(
                "The figures that can be compared (3) agree with the data here; for 2 of them ours is derived or estimated, and agreement proves little.");
        assertThat(new Case("16.07", "Kabupaten Banyuasin", "2023-09-01").count(817_221, 0, 0).says(Lang.ID)).isEmpty();
        assertThat(new Case("16.07", "Kabupaten Banyuasin", "2023-09-01").segment("PBPU", "35.75").says(Lang.ID)).isEmpty();
    }

    @Test
    void what_differs_is_told_with_both_numbers_and_the_direction() {
        Case higher = new Case("16.07", "Kabupaten Banyuasin", "2023-09-01").judged(Measure.cakupan, "97.63", "0.01",
                Verdict.DIFFERS, "98.1000");
        assertThat(higher.says(Lang.ID)).containsExactly(
                "Laporan (Harian Contoh) mencetak cakupan 97,63 persen untuk Kabupaten Banyuasin; menurut data di sini 98,10 persen, lebih tinggi 0,47 poin.");
        Case fewer = new Case("16.07", "Kabupaten Banyuasin", "2023-09-01").judged(Measure.terdaftar, "817221", "1",
                Verdict.DIFFERS, "817220");
        assertThat(fewer.says(Lang.EN)).containsExactly(
                "The report (Harian Contoh) prints 817,221 as the number of participants for Kabupaten Banyuasin; by the data here it is 817,220, lower by 1.");
    }
}
