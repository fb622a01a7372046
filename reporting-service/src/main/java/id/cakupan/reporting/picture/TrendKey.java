package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Trend;

/**
 * What stands at the right of a trend, at the height where a line ends.
 *
 * @param pen null for the target
 * @param label below the value, with the month where the line ends early
 * @param at percent where it belongs
 */
record TrendKey(Pen pen, String value, List<String> label, BigDecimal at) {

    private static final double LEFT = 552;
    private static final double TEXT = LEFT + 34;
    private static final float SIZE = 13;
    private static final int MOST_LINES = 3;
    private static final double LINE = 16;
    private static final double GAP = 9;
    private static final int SHORT = 3;

    static List<TrendKey> of(Trend trend, Lang lang) {
        List<TrendKey> keys = new ArrayList<>();
        for (int i = 0; i < trend.lines().size(); i++) {
            Line line = trend.lines().get(i);
            if (line.known() > 0) {
                BigDecimal last = line.percents().get(line.last());
                LocalDate day = trend.days().get(line.last());
                List<String> label = new ArrayList<>(lines(line.label()));
                if (line.last() < trend.days().size() - 1) {
                    label.add("(" + lang.month(day).substring(0, SHORT) + " " + day.getYear() + ")");
                }
                keys.add(new TrendKey(Pen.values()[i], Percent.of(last, lang), label, last));
            }
        }
        if (trend.target() != null) {
            keys.add(new TrendKey(null, Percent.shortest(trend.target(), lang), lines(lang.say("sasaran", "target")),
                    trend.target()));
        }
        return keys;
    }

    private static List<String> lines(String label) {
        return Fonts.lines(label, SIZE, Rows.WIDTH - TEXT - 4, MOST_LINES);
    }

    double height() {
        return (1 + label.size()) * LINE + GAP;
    }

    void draw(Svg svg, double top) {
        double y = top + GAP / 2 + LINE / 2;
        if (pen == null) {
            svg.line(LEFT, y, LEFT + 28, y, "stroke", Svg.INK, "stroke-width", "1", "stroke-dasharray", "8 4");
        } else {
            pen.line(svg, "M" + Svg.number(LEFT) + " " + Svg.number(y) + "h28");
            pen.mark(svg, LEFT + 14, y, 3);
        }
        svg.text(TEXT, y + 5, value, "font-size", "14", "fill", Svg.INK);
        double base = y + 5;
        for (String line : label) {
            base += LINE;
            svg.text(TEXT, base, line, "font-size", "13", "fill", Svg.SOFT);
        }
    }
}
