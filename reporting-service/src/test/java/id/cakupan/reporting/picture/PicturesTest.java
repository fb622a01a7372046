package id.cakupan.reporting.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

class PicturesTest {

    private static final BigDecimal TARGET = BigDecimal.valueOf(98);

    /** The province with all of its areas known: two above a hundred percent, two below the target. */
    private static Figure whole() {
        ObjectNode province = Answers.province();
        ArrayNode children = (ArrayNode) province.get("children");
        children.remove(children.size() - 1);
        return read(province);
    }

    private static Figure read(ObjectNode answer) {
        return Canonical.read(answer.toString().getBytes(UTF_8), Figure.class);
    }

    @Test
    void each_area_has_a_bar_as_long_as_its_coverage_in_the_band_of_its_people() {
        Figure figure = whole();
        Picture bars = Pictures.ofAreas(figure, TARGET, Lang.ID).get(0);
        List<Element> rects = Drawn.of(bars).elements("rect").stream().filter(rect -> rect.getAttribute("height").equals("13"))
                .toList();

        List<Figure.Child> ranked = AreaRanking.of(figure.children()).rated();
        assertThat(bars.caption()).contains("dari yang tertinggi");
        assertThat(rects).hasSameSizeAs(ranked);
        for (int i = 0; i < ranked.size(); i++) {
            double share = Double.parseDouble(rects.get(i).getAttribute("width"))
                    / Double.parseDouble(rects.get(0).getAttribute("width"));
            double wanted = ranked.get(i).cakupan().doubleValue() / ranked.get(0).cakupan().doubleValue();
            assertThat(share).isCloseTo(wanted, Offset.offset(0.001));
            boolean above = AreaRanking.compare(ranked.get(i), BigDecimal.valueOf(100)) > 0;
            boolean reaching = AreaRanking.compare(ranked.get(i), TARGET) >= 0;
            assertThat(rects.get(i).getAttribute("fill"))
                    .isEqualTo(above ? Svg.STRONG : reaching ? Svg.MIDDLE : "url(#bars-hatch)");
        }
        double left = Double.parseDouble(rects.get(0).getAttribute("x"));
        double perPercent = Double.parseDouble(rects.get(0).getAttribute("width")) / ranked.get(0).cakupan().doubleValue();
        assertThat(Drawn.of(bars).elements("line")).extracting(line -> Double.parseDouble(line.getAttribute("x1")))
                .satisfiesExactly(full -> assertThat(full).isCloseTo(left + 100 * perPercent, Offset.offset(0.2)),
                        target -> assertThat(target).isCloseTo(left + 98 * perPercent, Offset.offset(0.2)));
    }

    @Test
    void more_areas_than_stand_on_a_page_go_on_on_another_with_the_same_scale() {
        ObjectNode province = Answers.province();
        ArrayNode children = (ArrayNode) province.get("children");
        children.remove(children.size() - 1);
        List<ObjectNode> known = StreamSupport.stream(children.spliterator(), false).map(ObjectNode.class::cast).toList();
        for (int i = 0; children.size() < 100; i++) {
            children.add(known.get(i % known.size()).deepCopy().put("code", "62.%02d".formatted(i % 99))
                    .put("name", "Kabupaten Contoh " + i));
        }
        List<Picture> pictures = Pictures.ofAreas(read(province), TARGET, Lang.ID).stream()
                .filter(picture -> picture.caption().startsWith("Cakupan")).toList();

        assertThat(pictures).extracting(Picture::caption).allMatch(caption -> caption.contains("dari yang tertinggi"))
                .satisfiesExactly(first -> assertThat(first).endsWith("(1 sampai 33 dari 100)"),
                        second -> assertThat(second).endsWith("(34 sampai 66 dari 100)"),
                        third -> assertThat(third).endsWith("(67 sampai 100 dari 100)"));
        assertThat(pictures.stream().flatMap(picture -> Drawn.of(picture).elements("rect").stream())
                .filter(rect -> rect.getAttribute("height").equals("13"))).hasSize(100);
        assertThat(pictures.stream().map(picture -> Drawn.of(picture).elements("line").get(0).getAttribute("x1")).distinct())
                .as("where a hundred percent stands").hasSize(1);
    }

    @Test
    void the_map_shows_each_area_that_has_an_outline_and_an_unknown_one_dashed() {
        List<Picture> pictures = Pictures.ofAreas(read(Answers.province()), TARGET, Lang.EN);

        assertThat(pictures).as("Not all are known, so nothing is ranked").hasSize(1);
        Picture map = pictures.get(0);
        assertThat(map.caption())
                .isEqualTo("Map of the coverage of the regencies and cities of Kalimantan Tengah; boundaries of 2026");
        List<Element> areas = Drawn.of(map).elements("path").stream().filter(path -> path.hasAttribute("stroke-dasharray"))
                .toList();
        assertThat(areas).hasSize(5).allMatch(area -> area.getAttribute("d").startsWith("M"));
        assertThat(areas).filteredOn(area -> area.getAttribute("stroke-dasharray").equals("2 2")).hasSize(1);
        assertThat(areas).filteredOn(area -> area.getAttribute("fill").equals(Svg.STRONG)).hasSize(2);
        assertThat(areas).filteredOn(area -> area.getAttribute("fill").equals("url(#map-hatch)")).hasSize(2);
    }

    @Test
    void an_outline_is_closed_and_lies_where_the_area_is() {
        assertThat(Shapes.of("16")).isNotEmpty();
        assertThat(Shapes.of("16.07")).isNotEmpty();
        assertThat(Shapes.of("16.07.01")).isEmpty();
        assertThat(Shapes.of("16.07")).allSatisfy(ring -> {
            assertThat(ring[0]).isEqualTo(ring[ring.length - 1]);
            assertThat(List.of(ring)).allSatisfy(point -> {
                assertThat(point[0]).isBetween(103.4, 105.6);
                assertThat(point[1]).isBetween(-3.2, -1.6);
            });
        });
    }

    @Test
    void estimates_that_were_split_from_one_total_are_not_drawn() {
        assertThat(Pictures.ofAreas(read(ReportAnswers.denpasar()), TARGET, Lang.ID)).isEmpty();
        assertThat(Pictures.ofAreas(read(Answers.banyuasin()), TARGET, Lang.ID)).isEmpty();
    }

    @Test
    void a_name_is_no_markup_and_what_xml_does_not_allow_is_left_out() {
        ObjectNode province = Answers.province();
        ((ObjectNode) province.get("scope")).put("name", "<b>\"&\u0001\uffff</b>");
        Picture map = Pictures.ofAreas(read(province), TARGET, Lang.EN).get(0);

        assertThat(Drawn.of(map).alternative()).contains("<b>\"&</b>");
    }

    @Test
    void the_card_shows_its_figures_its_foot_and_its_code() throws IOException {
        List<Card.Figure> figures = List.of(new Card.Figure("Cakupan", "97,63 %", "817.221 peserta", "perkiraan"),
                new Card.Figure("Kurang ke sasaran keaktifan 98 % dari penduduk", "19.841", "", null));
        Card.Words words = new Card.Words("Kabupaten Kepulauan Siau Tagulandang Biaro", "1 September 2023", "DRAF",
                "Sebuah kalimat yang panjang. ".repeat(30), figures, List.of("Sumber: contoh"),
                new Qr(10, "M0 0h10v10h-10z"));
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(Card.png(words)));

        assertThat(ink(card, 72, 60, 936, 260)).as("name and day").isPositive();
        assertThat(ink(card, 72, 420, 936, 160)).as("the large figure").isPositive();
        assertThat(ink(card, 72, 1240, 600, 60)).as("the foot").isPositive();
        assertThat(ink(card, 850, 1130, 140, 140)).as("the code").isEqualTo(140 * 140);
        assertThat(ink(card, 1045, 30, 30, 1300)).as("the margin").isZero();
    }

    /** Points of a part that are not white. */
    private static int ink(BufferedImage card, int x, int y, int width, int height) {
        int ink = 0;
        for (int rgb : card.getRGB(x, y, width, height, null, 0, width)) {
            ink += (rgb & 0xffffff) == 0xffffff ? 0 : 1;
        }
        return ink;
    }
}
