package id.cakupan.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published.Grain;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.Lang;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What reports say of the areas below or above a bound. */
class FindingBoundsTest {

    private static Case scope() {
        return new Case("99", "Provinsi Contoh", "2023-11-01");
    }

    private static AreaName area(int index) {
        return new AreaName("99.%02d".formatted(index), "Kabupaten " + (char) ('A' + index));
    }

    /** Areas with a coverage that is printed: so many above 100 percent, then so many below. */
    private static Case aboveAndBelow(int above, int below) {
        Case scope = scope();
        for (int i = 0; i < above + below; i++) {
            String coverage = i < above ? "101.00" : "97.00";
            scope.child(area(i).code(), area(i).name(), i < above ? 101 : 97, 100).printedOf(area(i).code(), Measure.cakupan,
                    coverage, "0.01");
        }
        return scope;
    }

    private static List<AreaName> areas(int... indices) {
        return Arrays.stream(indices).mapToObj(FindingBoundsTest::area).toList();
    }

    @Test
    void at_least_so_many_is_wrong_only_where_there_are_fewer() {
        assertThat(aboveAndBelow(8, 1).stating(Qualifier.at_least).bounded(Measure.wilayah_di_atas, 5, "100", areas(0, 1))
                .codes()).doesNotContain("above-bound-not-named");
        Case fewer = aboveAndBelow(4, 1).stating(Qualifier.at_least).bounded(Measure.wilayah_di_atas, 5, "100", areas(0, 1));
        assertThat(fewer.says("above-bound-not-named", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut sedikitnya 5 kabupaten dengan cakupan di atas 100 persen, antara lain Kabupaten A dan Kabupaten B; menurut cakupan kabupaten itu sendiri ada 4.");
        assertThat(fewer.says("above-bound-not-named", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) counts at least 5 regencies with a coverage above 100 percent, among them Kabupaten A and Kabupaten B; by the coverage of the regencies themselves there are 4.");
        Case wrongName = aboveAndBelow(8, 1).stating(Qualifier.at_least).bounded(Measure.wilayah_di_atas, 1, "100", areas(8));
        assertThat(wrongName.says("above-bound-not-named", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) counts at least 1 regency with a coverage above 100 percent, among them Kabupaten I; by the coverage of the regencies themselves there are 8. Named but not above it: Kabupaten I (97.00 percent).");
    }

    @Test
    void about_so_many_is_right_within_one() {
        for (int about : new int[] { 7, 8, 9 }) {
            assertThat(aboveAndBelow(8, 1).stating(Qualifier.about).bounded(Measure.wilayah_di_atas, about, "100", List.of())
                    .codes()).doesNotContain("above-bound-not-named");
        }
        assertThat(aboveAndBelow(8, 1).stating(Qualifier.about).bounded(Measure.wilayah_di_atas, 6, "100", List.of())
                .says("above-bound-not-named", Lang.ID)).isEqualTo(
                        "Laporan (Harian Contoh) menyebut sekitar 6 kabupaten dengan cakupan di atas 100 persen; menurut cakupan kabupaten itu sendiri ada 8.");
    }

    @Test
    void names_are_not_turned_into_a_number() {
        Case one = aboveAndBelow(3, 2).stating(Qualifier.named).bounded(Measure.wilayah_di_bawah, 1, "98", areas(3));
        assertThat(one.says("below-target-not-named", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut Kabupaten D berada di bawah cakupan 98 persen; menurut cakupan kabupaten itu sendiri ada 2. Yang tidak disebut: Kabupaten E (97,00 persen).");
        assertThat(one.says("below-target-not-named", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) names Kabupaten D as below a coverage of 98 percent; by the coverage of the regencies themselves there are 2. Not named: Kabupaten E (97.00 percent).");
        assertThat(aboveAndBelow(3, 2).stating(Qualifier.named).bounded(Measure.wilayah_di_bawah, 2, "98", areas(3, 4))
                .codes()).doesNotContain("below-target-not-named");
        Case none = aboveAndBelow(3, 0).stating(Qualifier.named).bounded(Measure.wilayah_di_bawah, 1, "98", areas(0));
        assertThat(none.says("below-target-not-named", Lang.EN)).endsWith(
                "by the coverage of the regencies themselves there are none. Named but not below it: Kabupaten A (101.00 percent).");
        assertThat(none.says("below-target-not-named", Lang.ID))
                .contains("menurut cakupan kabupaten itu sendiri tidak ada satu pun.");
    }

    @Test
    void names_of_another_day_are_told_as_names_too() {
        Case scope = scope().on("2023-10-01", Grain.DAY).stating(Qualifier.named).differingNames(Measure.wilayah_di_bawah, "98",
                areas(0, 1), 3);
        assertThat(scope.says("printed-differs", Lang.ID)).isEqualTo(
                "Laporan (Harian Contoh) menyebut Kabupaten A dan Kabupaten B berada di bawah cakupan 98 persen untuk Provinsi Contoh, 1 Oktober 2023; menurut data di sini ada 3 wilayah.");
        assertThat(scope.says("printed-differs", Lang.EN)).isEqualTo(
                "The report (Harian Contoh) names Kabupaten A and Kabupaten B as below a coverage of 98 percent for Provinsi Contoh, 1 October 2023; by the data here there are 3 areas.");
        assertThat(scope().on("2023-10-01", Grain.DAY).stating(Qualifier.named).ours(Provenance.ESTIMATED)
                .differingNames(Measure.wilayah_di_atas, "98", areas(0, 1), 1).says("printed-differs", Lang.EN))
                .endsWith("there is 1 area (ours is an estimate).");
    }

    @Test
    void more_names_than_a_sentence_bears_are_counted_once() {
        int[] twelve = IntStream.range(0, 12).toArray();
        assertThat(aboveAndBelow(13, 1).bounded(Measure.wilayah_di_atas, 12, "100", areas(twelve))
                .says("above-bound-not-named", Lang.ID)).isEqualTo(
                        "Laporan (Harian Contoh) menyebut 12 kabupaten dengan cakupan di atas 100 persen; menurut cakupan kabupaten itu sendiri ada 13. Yang tidak disebut: Kabupaten M (101,00 persen).");
        assertThat(aboveAndBelow(13, 1).stating(Qualifier.named).bounded(Measure.wilayah_di_atas, 12, "100", areas(twelve))
                .says("above-bound-not-named", Lang.EN)).startsWith(
                        "The report (Harian Contoh) names 12 regencies as above a coverage of 100 percent; by");
    }

    @Test
    void the_areas_of_an_office_are_all_only_where_its_territory_is_known() {
        Case partly = aboveAndBelow(4, 0).child("99.50", "Kota Z", 50, 100).bounded(Measure.wilayah_di_atas, 5, "100",
                List.of());
        assertThat(partly.territory(5, null).codes()).contains("not-all-areas-reported")
                .doesNotContain("above-bound-not-named");
        assertThat(partly.says("not-all-areas-reported", Lang.ID)).startsWith(
                "Laporan (Harian Contoh) mencetak cakupan 4 dari 5 kabupaten/kota yang diketahui; Kota Z tidak tercantum");
        assertThat(partly.says("not-all-areas-reported", Lang.EN)).startsWith(
                "The report (Harian Contoh) prints the coverage of 4 of the 5 known regencies and cities; Kota Z is not");
        assertThat(partly.territory(5, 5L).says("not-all-areas-reported", Lang.ID))
                .contains("cakupan 4 dari 5 kabupaten/kota; Kota Z");
        assertThat(aboveAndBelow(4, 0).territory(4, 6L).bounded(Measure.wilayah_di_atas, 5, "100", List.of()).codes())
                .doesNotContain("above-bound-not-named");
        assertThat(aboveAndBelow(4, 0).territory(4, 4L).bounded(Measure.wilayah_di_atas, 5, "100", List.of()).codes())
                .contains("above-bound-not-named");
    }

    @Test
    void the_areas_of_a_deputy_region_are_branches() {
        Case deputy = new Case("deputy:XI", "Kedeputian Wilayah XI", "2023-11-01").target("98", null, null, -1L)
                .child("branch:1", "KC A", 99, 100).child("branch:2", "KC B", 97, 100)
                .printedOf("branch:1", Measure.cakupan, "99.00", "0.01");
        assertThat(deputy.says(Lang.ID)).containsExactly(
                "Laporan (Harian Contoh) mencetak cakupan 1 dari 2 kantor cabang; KC B tidak tercantum dalam angka yang dimuat dari laporan itu.",
                "Kedeputian Wilayah XI secara keseluruhan mencapai sasaran cakupan 98 persen, tetapi 1 kantor cabang berada di bawahnya; yang terendah KC B (97,00 persen).");
        assertThat(deputy.says("hidden-by-average", Lang.EN)).contains("but 1 branch is below it; the lowest: KC B");
    }

    /** The areas lie so many hundredths of a point beside the bound, by ours or, where it is printed, by that. */
    @Property(tries = 600)
    void areas_beyond_a_bound_are_those_that_lie_beside_it(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -9, max = 9) Integer> beside,
            @ForAll @IntRange(min = 1, max = 120) int bound, @ForAll @IntRange(max = 9) int printed, @ForAll boolean below,
            @ForAll boolean withNames, @ForAll boolean allPrinted, @ForAll @IntRange(max = 3) int softly,
            @ForAll boolean wholly) {
        Qualifier qualifier = softly == 3 ? null : Qualifier.values()[softly];
        Assume.that(qualifier != Qualifier.at_least || printed > 0); // at least none says nothing and is refused at its loading
        Case scope = scope().territory(beside.size(), wholly ? (long) beside.size() : null);
        List<AreaName> named = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        boolean missed = false;
        boolean misnamed = false;
        for (int i = 0; i < beside.size(); i++) {
            boolean isPrinted = allPrinted || i % 2 == 0;
            put(scope, i, bound, beside.get(i), isPrinted);
            boolean isBeyond = below ? beside.get(i) < 0 : beside.get(i) > 0;
            boolean isNamed = withNames && i % 3 == 0;
            if (isBeyond) {
                beyond.add(area(i).name());
            }
            if (isNamed) {
                named.add(area(i));
            }
            missed |= isBeyond && !isNamed;
            misnamed |= isNamed && !isBeyond && !(isPrinted && beside.get(i) == 0);
        }
        scope.stating(qualifier).bounded(below ? Measure.wilayah_di_bawah : Measure.wilayah_di_atas, printed,
                String.valueOf(bound), named);
        String finding = below ? "below-target-not-named" : "above-bound-not-named";
        boolean all = wholly && (allPrinted || beside.size() == 1) && !beside.contains(0);
        boolean whole = !named.isEmpty() && (qualifier == null || qualifier == Qualifier.named);
        boolean contradicts = misnamed || whole && missed || miscounts(qualifier, beyond.size() - printed, all);
        assertThat(scope.codes().contains(finding)).isEqualTo(contradicts);
        if (contradicts) {
            tells(scope, finding, beyond, all);
            assertThat(scope.says(finding, Lang.ID).contains("Yang tidak disebut")).isEqualTo(whole && missed);
            assertThat(scope.says(finding, Lang.ID).contains("antara lain")).isEqualTo(!named.isEmpty() && !whole);
        }
    }

    private static boolean miscounts(Qualifier qualifier, int more, boolean all) {
        int reach = qualifier == Qualifier.about ? 1 : 0;
        return qualifier != Qualifier.named && (more > reach && qualifier != Qualifier.at_least || all && -more > reach);
    }

    /** Where it is printed ours lies on the other side of the bound. */
    private static void put(Case scope, int index, int bound, int beside, boolean printed) {
        int ours = printed ? -beside : beside;
        scope.child(area(index).code(), area(index).name(), (index + 1) * (bound * 100L + ours), (index + 1) * 10_000L);
        if (printed) {
            scope.printedOf(area(index).code(), Measure.cakupan,
                    BigDecimal.valueOf(bound * 100L + beside, 2).toPlainString(), "0.01");
        }
    }

    private static void tells(Case scope, String finding, List<String> beyond, boolean all) {
        String number = beyond.isEmpty() ? "none" : (all ? "" : "at least ") + beyond.size();
        String count = (beyond.size() == 1 ? "there is " : "there are ") + number + ".";
        assertThat(scope.says(finding, Lang.EN).contains(count)).isEqualTo(all || !beyond.isEmpty());
        assertThat(scope.says(finding, Lang.EN)).doesNotContain("at least 0", "there are 0", "at least none")
                .doesNotContainPattern(FindingPropertiesTest.ONE_OF_MANY)
                .doesNotContainPattern(FindingPropertiesTest.MANY_OF_ONE);
    }
}
