package id.cakupan.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Bar;
import id.cakupan.reporting.picture.Pictures.Bars;
import id.cakupan.reporting.picture.Pictures.Row;
import id.cakupan.reporting.picture.Pictures.Stacks;
import id.cakupan.reporting.picture.Pictures.Step;
import id.cakupan.reporting.picture.Pictures.Waterfall;

/** Waterfalls, stacks and bars. */
class RowsTest {

    private static final Offset<Double> DRAWN = Offset.offset(0.25);

    private static final Waterfall CUT = new Waterfall("Jumlah peserta", "31 Agustus 2022", 814_321,
            List.of(new Step("baru", 3248), new Step("meninggal", -680), new Step("koreksi", -20)), "1 September 2023",
            816_869);

    private static Drawn drawn(Waterfall waterfall, Lang lang) {
        return Drawn.of(Pictures.of(waterfall, lang).orElseThrow());
    }

    @Test
    void a_change_is_as_long_as_its_people_and_begins_where_the_one_before_ended() {
        Drawn drawn = drawn(CUT, Lang.ID);
        List<Element> bars = drawn.bars();
        double perPerson = Drawn.number(bars.get(1), "width") / 3248;

        assertThat(bars).hasSize(5);
        assertThat(Drawn.number(bars.get(2), "width")).isCloseTo(680 * perPerson, DRAWN);
        assertThat(Drawn.number(bars.get(3), "width")).isCloseTo(20 * perPerson, DRAWN);
        assertThat(Drawn.number(bars.get(1), "x")).isCloseTo(Drawn.end(bars.get(0)), DRAWN);
        assertThat(Drawn.end(bars.get(2))).isCloseTo(Drawn.end(bars.get(1)), DRAWN);
        assertThat(Drawn.end(bars.get(3))).isCloseTo(Drawn.number(bars.get(2), "x"), DRAWN);
        assertThat(Drawn.end(bars.get(4))).isCloseTo(Drawn.number(bars.get(3), "x"), DRAWN);
        assertThat(bars).extracting(bar -> bar.getAttribute("fill").replaceAll("\\(.*", "")).containsExactly(Svg.STRONG,
                Svg.MIDDLE, "url", "url", Svg.STRONG);
        assertThat(Drawn.end(bars.get(0)) - Drawn.number(bars.get(0), "x"))
                .isCloseTo((814_321 - 812_000) * perPerson, DRAWN);
    }

    @Test
    void it_says_that_its_axis_is_cut_and_each_number_with_its_sign() {
        Drawn drawn = drawn(CUT, Lang.ID);
        assertThat(drawn.texts()).contains("814.321", "+3.248", "−680", "−20", "816.869", "bertambah", "berkurang",
                "sumbu dipotong: mulai dari 812.000, bukan dari 0", "812.000");
        assertThat(drawn.elements("path").stream().filter(path -> path.getAttribute("fill").equals("#ffffff")))
                .as("breaks in both counts").hasSize(2);
        assertThat(drawn.alternative()).isEqualTo("Jumlah peserta. 31 Agustus 2022: 814.321; baru: +3.248; meninggal: −680; "
                + "koreksi: −20; 1 September 2023: 816.869.");
        assertThat(drawn(CUT, Lang.EN).texts()).contains("+3,248", "gained", "lost",
                "axis cut off: it begins at 812,000, not at 0");
    }

    @Test
    void a_hatch_is_that_of_its_own_drawing() {
        Waterfall other = new Waterfall(CUT.caption(), "a", 30, List.of(new Step("b", -20)), "c", 10);
        List<String> ids = Stream.of(CUT, other)
                .map(waterfall -> drawn(waterfall, Lang.ID).elements("pattern").get(0).getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(RankingBars.HATCH, AreaMap.HATCH);
        assertThat(drawn(other, Lang.ID).bars().get(1).getAttribute("fill")).isEqualTo("url(#" + ids.get(1) + ")");
    }

    @Test
    void from_nobody_the_axis_is_whole() {
        Waterfall all = new Waterfall("", "a", 0, List.of(new Step("b", 1000), new Step("c", 500)), "d", 1500);
        Drawn drawn = drawn(all, Lang.EN);
        assertThat(drawn.texts()).contains("0", "gained").doesNotContain("lost").noneMatch(text -> text.contains("cut off"));
        List<Element> bars = drawn.bars();
        assertThat(Drawn.number(bars.get(3), "width") / Drawn.number(bars.get(1), "width")).isCloseTo(1.5,
                Offset.offset(0.001));
        assertThat(Drawn.number(bars.get(3), "x")).isEqualTo(Drawn.number(bars.get(1), "x"));
    }

    @Test
    void a_waterfall_without_steps_or_with_too_many_is_not_drawn_and_one_that_does_not_add_up_is_refused() {
        assertThat(Pictures.of(new Waterfall("", "", 5, List.of(), "", 5), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Waterfall("", "", 5, Collections.nCopies(22, new Step("", 1)), "", 27), Lang.ID))
                .isPresent();
        assertThat(Pictures.of(new Waterfall("", "", 5, Collections.nCopies(23, new Step("", 1)), "", 28), Lang.ID)).isEmpty();
        List<Step> steps = List.of(new Step("", 1));
        assertThatThrownBy(() -> new Waterfall("", "", 5, steps, "", 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waterfall("", "", -2, steps, "", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pieces_of_a_stack_stand_side_by_side_as_long_as_their_people() {
        Drawn drawn = Drawn.of(Pictures.of(new Stacks("Peserta menurut segmen",
                List.of(new Row("PBI APBN", 3000, 1000, 0), new Row("PBPU", 500, 1500, 0))), Lang.ID).orElseThrow());
        List<Element> bars = drawn.bars();
        double perPerson = Drawn.number(bars.get(0), "width") / 3000;

        assertThat(bars).extracting(bar -> Drawn.number(bar, "width")).satisfiesExactly(
                width -> assertThat(width).isPositive(),
                width -> assertThat(width).isCloseTo(1000 * perPerson, DRAWN),
                width -> assertThat(width).isCloseTo(500 * perPerson, DRAWN),
                width -> assertThat(width).isCloseTo(1500 * perPerson, DRAWN));
        assertThat(Drawn.number(bars.get(1), "x")).isCloseTo(Drawn.end(bars.get(0)), DRAWN);
        assertThat(Drawn.number(bars.get(3), "x")).isCloseTo(Drawn.end(bars.get(2)), DRAWN);
        assertThat(Drawn.number(bars.get(2), "x")).isEqualTo(Drawn.number(bars.get(0), "x"));
        assertThat(drawn.texts()).contains("4.000", "2.000", "aktif", "tidak aktif").doesNotContain("status tidak diketahui");
        assertThat(drawn.alternative()).isEqualTo("Peserta menurut segmen. PBI APBN: 4.000 (aktif 3.000, tidak aktif 1.000); "
                + "PBPU: 2.000 (aktif 500, tidak aktif 1.500).");
    }

    @Test
    void a_stack_has_a_fill_for_each_status_that_occurs() {
        Drawn drawn = Drawn
                .of(Pictures.of(new Stacks("Members", List.of(new Row("a", 0, 7, 0), new Row("b", 0, 0, 3))), Lang.EN)
                        .orElseThrow());
        assertThat(drawn.texts()).contains("inactive", "status not known").doesNotContain("active");
        String hatch = "url(#" + drawn.elements("pattern").get(0).getAttribute("id") + ")";
        assertThat(drawn.bars()).extracting(bar -> bar.getAttribute("fill")).containsExactly(hatch, "#ffffff");
    }

    @Test
    void a_bar_is_as_long_as_its_people() {
        Drawn drawn = Drawn.of(Pictures.of(new Bars("Tidak aktif menurut alasan", List.of(new Bar("menunggak", 81_234),
                new Bar("belum membayar", 40_617), new Bar("lain", 0), new Bar("satu", 1))), Lang.ID).orElseThrow());
        List<Element> bars = drawn.bars();
        assertThat(bars).as("none for nobody").hasSize(3);
        assertThat(Drawn.number(bars.get(1), "width")).isCloseTo(Drawn.number(bars.get(0), "width") / 2, DRAWN);
        assertThat(Drawn.number(bars.get(2), "width")).as("still to be seen").isBetween(0.5, 1.0);
        assertThat(drawn.texts()).contains("81.234", "40.617", "0", "1");
        assertThat(drawn.alternative()).isEqualTo(
                "Tidak aktif menurut alasan. menunggak: 81.234; belum membayar: 40.617; lain: 0; satu: 1.");
    }

    @Test
    void too_few_rows_or_nobody_are_not_drawn_and_fewer_than_nobody_is_refused() {
        Row row = new Row("a", 1, 0, 0);
        Row nobody = new Row("b", 0, 0, 0);
        assertThat(Pictures.of(new Stacks("", List.of(row)), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Stacks("", List.of(nobody, nobody)), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Stacks("", List.of(row, nobody)), Lang.ID)).isPresent();
        assertThat(Pictures.of(new Bars("", List.of(new Bar("", 1))), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Bars("", List.of(new Bar("", 0), new Bar("", 0))), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Bars("", Collections.nCopies(25, new Bar("", 1))), Lang.ID)).isEmpty();
        assertThatThrownBy(() -> new Row("", 1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bar("", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
