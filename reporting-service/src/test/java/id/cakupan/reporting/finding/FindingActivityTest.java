package id.cakupan.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Published.Grain;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.narrative.Finding.Severity;
import id.cakupan.reporting.narrative.Lang;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Of whom a printed activity rate is. */
class FindingActivityTest {

    private static final List<String> STEPS = List.of("0.01", "0.1", "1");

    private static Case scope() {
        return new Case("99", "Provinsi Contoh", "2024-06-30");
    }

    private static Case activity(Case scope, String rate, String registered, String active) {
        return scope.printed(Measure.terdaftar, registered, "1").printed(Measure.keaktifan, rate, "0.01")
                .printed(Measure.aktif, active, "1");
    }

    @Test
    void a_rate_of_another_day_is_not_judged_by_our_population_of_today() {
        Case scope = activity(scope().population(1000, null).on("2023-11-01", Grain.DAY), "75.27", "800", "602");
        assertThat(scope.codes()).doesNotContain("base-of-activity");
        activity(scope.on("2024-06-30", Grain.DAY), "80.00", "900", "800");
        assertThat(scope.says("base-of-activity", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) prints an activity rate of 80.00 percent. With the number of active participants that it prints and the 1,000 residents of the edition in use here, it fits only as a share of the population, not of the participants.");
    }

    @Test
    void a_rate_of_another_day_is_told_with_its_day() {
        Case scope = activity(scope().printed(Measure.penduduk, "1000", "1").on("2023-11-01", Grain.DAY), "75.20", "800",
                "752").segment("PBPU", "35.75").rate(Indicator.keaktifan_peserta, 700, 900);
        assertThat(scope.says("base-of-activity", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) mencetak tingkat keaktifan 75,20 persen per 1 November 2023. Dengan jumlah peserta aktif yang dicetaknya, angka itu hanya cocok sebagai bagian dari penduduk, bukan dari peserta.");
        assertThat(scope.says("two-bases", Lang.EN)).startsWith(
                "The report prints a total activity rate of 75.20 percent as of 1 November 2023, a share of the population, beside the rate of 1 segment,");
        Case year = activity(scope().printed(Measure.penduduk, "1000", "1").on("2024-01-01", Grain.YEAR), "75.20", "800",
                "752");
        assertThat(year.says("base-of-activity", Lang.EN)).contains("75.20 percent as of 2024. With");
    }

    /** 70.95 percent of 2,706,950: 1.9 and 0.7 million. Of 2,656,059 it is 1,884,474 and 771,585, cut off the same. */
    @Test
    void a_base_that_only_rounding_excludes_is_excluded_with_that_condition() {
        Case scope = scope().population(2_706_950, null).rate(Indicator.keaktifan_peserta, 1_920_581, 2_656_059)
                .printed(Measure.cakupan, "98.12", "0.01").printed(Measure.keaktifan, "70.95", "0.01")
                .printed(Measure.aktif, "1900000", "100000").printed(Measure.tidak_aktif, "700000", "100000")
                .segment("PBPU", "35.75");
        assertThat(scope.says("base-of-activity", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) mencetak tingkat keaktifan 70,95 persen serta jumlah peserta aktif dan tidak aktif. Bila angka-angka itu dibulatkan, bukan dipotong, tingkat keaktifan itu dengan 2.706.950 penduduk menurut edisi yang dipakai di sini hanya cocok sebagai bagian dari penduduk, bukan dari peserta; dari peserta, tingkat keaktifannya 72,31 persen.");
        assertThat(scope.says("base-of-activity", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) prints an activity rate of 70.95 percent and the numbers of active and inactive participants. If these numbers are rounded, not cut off, the rate with the 2,706,950 residents of the edition in use here fits only as a share of the population, not of the participants; of the participants the activity rate is 72.31 percent.");
        assertThat(scope.says("two-bases", Lang.ID))
                .contains("70,95 persen, yang, bila angka-angkanya dibulatkan, merupakan bagian dari penduduk, bersama");
    }

    @Property(tries = 800)
    void the_base_of_an_activity_rate_is_that_with_which_the_counts_fit(@ForAll @IntRange(min = 50, max = 3000) int people,
            @ForAll @IntRange(min = 1, max = 3500) int registered, @ForAll @IntRange(max = 3500) int activeSeed,
            @ForAll @IntRange(max = 2) int kind, @ForAll @IntRange(max = 63) int steps, @ForAll boolean cut) {
        int active = activeSeed % (registered + 1);
        String rateStep = STEPS.get(steps % 3);
        long activeStep = (long) Math.pow(10, steps / 3 % 3);
        long inactiveStep = (long) Math.pow(10, steps / 9 % 3);
        BigDecimal rate = kind == 2 ? rate(activeSeed, 3500, rateStep, cut)
                : rate(active, kind == 0 ? people : registered, rateStep, cut);
        long printedActive = shortened(active, activeStep, cut);
        long printedInactive = shortened(registered - active, inactiveStep, cut);
        Case scope = scope().printed(Measure.penduduk, String.valueOf(people), "1")
                .printed(Measure.terdaftar, String.valueOf(registered), "1")
                .printed(Measure.keaktifan, rate.toPlainString(), rateStep)
                .printed(Measure.aktif, String.valueOf(printedActive), String.valueOf(activeStep))
                .printed(Measure.tidak_aktif, String.valueOf(printedInactive), String.valueOf(inactiveStep))
                .segment("PBPU", "35.75");
        boolean[] rounded = new boolean[2];
        boolean[] anyhow = new boolean[2];
        for (int possible = 0; possible <= registered; possible++) {
            boolean counts = means(possible, activeStep, printedActive, false)
                    && means(registered - possible, inactiveStep, printedInactive, false);
            boolean countsAnyhow = means(possible, activeStep, printedActive, true)
                    && means(registered - possible, inactiveStep, printedInactive, true);
            for (int base = 0; base < 2; base++) {
                int whole = base == 0 ? people : registered;
                boolean half = rate(possible, whole, rateStep, false).compareTo(rate) == 0;
                rounded[base] |= counts && half;
                anyhow[base] |= countsAnyhow && (half || rate(possible, whole, rateStep, true).compareTo(rate) == 0);
            }
        }
        holds(scope, rounded, anyhow);
    }

    private static void holds(Case scope, boolean[] rounded, boolean[] anyhow) {
        boolean ifRounded = anyhow[0] && anyhow[1];
        boolean[] fits = ifRounded ? rounded : anyhow;
        boolean told = !ifRounded || rounded[0] != rounded[1];
        assertThat(scope.codes().contains("base-of-activity")).isEqualTo(told);
        assertThat(scope.codes().contains("two-bases")).isEqualTo(told && fits[0]);
        if (told) {
            assertThat(scope.only("base-of-activity").orElseThrow().severity())
                    .isEqualTo(fits[0] || fits[1] ? Severity.note : Severity.warning);
            assertThat(scope.says("base-of-activity", Lang.ID)).contains(fits[0] ? "hanya cocok sebagai bagian dari penduduk"
                    : fits[1] ? "hanya cocok sebagai bagian dari peserta"
                            : "tidak cocok sebagai bagian dari penduduk maupun sebagai bagian dari peserta");
            assertThat(scope.says("base-of-activity", Lang.EN).contains("If these numbers are rounded")).isEqualTo(ifRounded);
        }
    }

    private static boolean means(long value, long step, long printed, boolean orCut) {
        return shortened(value, step, false) == printed || orCut && shortened(value, step, true) == printed;
    }

    private static long shortened(long value, long step, boolean cut) {
        return (cut ? value / step : (2 * value + step) / (2 * step)) * step;
    }

    /** Percent, half up to the step or cut off. */
    private static BigDecimal rate(long part, long whole, String step, boolean cut) {
        long steps = 100 / new BigDecimal(step).movePointRight(2).longValueExact();
        long inSteps = cut ? 100L * steps * part / whole : (200L * steps * part + whole) / (2L * whole);
        return BigDecimal.valueOf(inSteps).multiply(new BigDecimal(step));
    }
}
