package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.util.List;

import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Lang;

/** The coverage of areas as bars, the highest first, with lines at a hundred percent and at the target. */
final class RankingBars {

    static final String HATCH = "bars-hatch";
    private static final double WIDTH = 720;
    private static final double NAMES = 270;
    private static final double VALUES = 74;
    private static final double ROW = 22;
    private static final double TOP = 26;
    private static final double LEGEND = 24;
    private static final double BAR = 13;

    private RankingBars() {
    }

    /** @param most the longest of all bars, in percent, also where it stands on another page */
    static String draw(List<Child> rated, BigDecimal most, BigDecimal target, List<Band> bands, String alternative, Lang lang) {
        double scale = (WIDTH - NAMES - VALUES) / Math.max(100, most.doubleValue());
        double bottom = TOP + rated.size() * ROW;
        Svg svg = new Svg(WIDTH, bottom + 14 + LEGEND, alternative).hatch(HATCH, Svg.LIGHT, Svg.WARM);
        double y = TOP;
        for (Child area : rated) {
            double length = area.cakupan().doubleValue() * scale;
            svg.text(NAMES - 8, y + BAR - 1, area.name(), "font-size", "12.5", "text-anchor", "end", "fill", Svg.INK);
            svg.rect(NAMES, y, length, BAR, "fill", Band.of(area, bands).fill(), "stroke", Svg.INK, "stroke-width", "0.5");
            String about = area.cakupanProvenance() == Provenance.ESTIMATED ? "≈ " : "";
            svg.text(WIDTH - 4, y + BAR - 1, about + Percent.of(area.cakupan(), lang), "font-size",
                    "12.5",
                    "text-anchor", "end", "fill", Svg.INK);
            y += ROW;
        }
        mark(svg, NAMES + 100 * scale, bottom, lang.say("100\u00a0%", "100%"), "none");
        if (target != null && target.compareTo(BigDecimal.valueOf(100)) < 0) {
            mark(svg, NAMES + target.doubleValue() * scale, bottom, lang.say("sasaran", "target"), "4 3");
        }
        Legend.draw(svg, bottom + 14, bands.stream().map(band -> new Legend.Entry(band.fill(), band.label())).toList());
        return svg.end();
    }

    /** The label of the target stands to the left of its line, that of a hundred to the right. */
    private static void mark(Svg svg, double x, double bottom, String label, String dashes) {
        svg.line(x, TOP - 6, x, bottom, "stroke", Svg.INK, "stroke-width", "1", "stroke-dasharray", dashes);
        boolean dashed = !dashes.equals("none");
        svg.text(dashed ? x - 3 : x + 3, TOP - 9, label, "font-size", "11", "fill", Svg.SOFT, "text-anchor",
                dashed ? "end" : "start");
    }
}
