package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Trend;

/**
 * Rates on many days as lines. What is not known is a gap in its line. The first value of a line stands at its first point,
 * the last one with its name at the right.
 */
final class TrendLines {

    private static final double GAP = 10;
    private static final double RIGHT = 536;
    private static final double TOP = 30;
    private static final double LEAST_HEIGHT = 230;
    private static final double BREAK = 18;
    private static final double MONTHS = 42;
    private static final double NOTE = 20;
    /** Percentage points that the axis shows at least. */
    private static final double NARROWEST = 5;
    private static final int MOST_TICKS = 6;
    /** Of more days only some have a mark, for else it would hide the line. */
    private static final int MOST_MARKS = 31;
    private static final int EACH = 6;

    private final Trend trend;
    private final Lang lang;
    private final Scale scale;
    private final List<TrendKey> keys;
    private final double axis;
    private final Months months;

    private TrendLines(Trend trend, Lang lang) {
        this.trend = trend;
        this.lang = lang;
        this.keys = TrendKey.of(trend, lang);
        List<BigDecimal> shown = Stream.concat(trend.lines().stream().flatMap(line -> line.percents().stream()),
                Stream.ofNullable(trend.target())).filter(Objects::nonNull).sorted().toList();
        this.scale = Scale.around(shown.get(0).doubleValue(), shown.get(shown.size() - 1).doubleValue(), NARROWEST, MOST_TICKS);
        this.axis = GAP + widest(scale.ticks().stream().map(this::percent)) + GAP / 2;
        this.months = new Months(trend.days(), axis + widest(shown.stream().map(value -> Percent.of(value, lang))) + 2 * GAP,
                RIGHT);
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(word -> Fonts.width(word, Fonts.SANS, 13)).max().orElseThrow();
    }

    static String draw(Trend trend, Lang lang) {
        return new TrendLines(trend, lang).svg();
    }

    private String svg() {
        List<LocalDate> changes = trend.changesSeen();
        double notes = (scale.cut() ? NOTE : 0) + (changes.isEmpty() ? 0 : NOTE);
        Svg svg = new Svg(Rows.WIDTH, foot() + MONTHS + notes, trend.caption(), TrendWords.of(trend, lang));
        FirstValues values = firstValues();
        grid(svg);
        if (trend.target() != null) {
            svg.line(axis, y(trend.target()), RIGHT + 8, y(trend.target()), "stroke", Svg.INK, "stroke-width", "1",
                    "stroke-dasharray", "8 4");
        }
        values.ground(svg);
        changes(svg, changes);
        for (int i = trend.lines().size() - 1; i >= 0; i--) {
            line(svg, trend.lines().get(i), Pen.values()[i]);
        }
        values.write(svg);
        keys(svg);
        double y = foot() + MONTHS;
        if (scale.cut()) {
            AxisBreak.note(svg, y, percent(scale.from()), lang);
            y += NOTE;
        }
        if (!changes.isEmpty()) {
            changeMark(svg, 20, y - 2, y + 13);
            svg.text(34, y + 10, lang.say("edisi penduduk baru mulai dipakai: loncatan di sana bukan pertumbuhan",
                    "a new population edition came into use: a step there is not growth"), "font-size", "12", "fill", Svg.INK);
        }
        return svg.end();
    }

    private double bottom() {
        return TOP + Math.max(LEAST_HEIGHT, keys.stream().mapToDouble(TrendKey::height).sum());
    }

    /** The lower end of the axis. */
    private double foot() {
        return bottom() + (scale.cut() ? BREAK : 0);
    }

    private double y(BigDecimal percent) {
        return bottom() - scale.at(percent.doubleValue()) * (bottom() - TOP);
    }

    private String percent(long value) {
        return Percent.of(BigDecimal.valueOf(value), lang);
    }

    private void grid(Svg svg) {
        for (long tick : scale.ticks()) {
            double y = y(BigDecimal.valueOf(tick));
            svg.line(axis, y, RIGHT, y, "stroke", tick == 100 && scale.to() > 100 ? Svg.INK : Svg.LIGHT, "stroke-width", "1");
            svg.text(axis - 6, y + 4, percent(tick), "font-size", "12", "text-anchor", "end", "fill", Svg.SOFT);
        }
        svg.line(axis, TOP, axis, bottom(), "stroke", Svg.INK, "stroke-width", "1");
        if (scale.cut()) {
            AxisBreak.below(svg, axis, bottom(), BREAK);
        }
        svg.line(axis, foot(), RIGHT, foot(), "stroke", Svg.INK, "stroke-width", "1");
        months.draw(svg, foot(), lang);
    }

    /** Upright lines, with a word each where the word before leaves room. */
    private void changes(Svg svg, List<LocalDate> changes) {
        String word = lang.say("edisi baru", "new edition");
        double wide = Fonts.width(word, Fonts.SANS, 11);
        double written = 0;
        for (LocalDate day : changes) {
            double x = months.x(day);
            changeMark(svg, x, TOP - 8, foot());
            if (x - wide / 2 > written) {
                svg.text(x, TOP - 12, word, "font-size", "11", "text-anchor", "middle", "fill", Svg.SOFT);
                written = x + wide / 2 + 6;
            }
        }
    }

    private static void changeMark(Svg svg, double x, double top, double bottom) {
        svg.line(x, top, x, bottom, "stroke", Svg.SOFT, "stroke-width", "1", "stroke-dasharray", "1.5 2.5");
    }

    private void line(Svg svg, Line line, Pen pen) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < line.percents().size(); i++) {
            BigDecimal percent = line.percents().get(i);
            if (percent != null) {
                path.append(joined ? 'L' : 'M').append(Svg.number(x(i))).append(' ').append(Svg.number(y(percent)));
            }
            joined = percent != null;
        }
        if (!path.isEmpty()) {
            pen.line(svg, path.toString());
        }
        for (int i = 0; i < line.percents().size(); i++) {
            if (marked(line, i)) {
                pen.mark(svg, x(i), y(line.percents().get(i)), 3);
            }
        }
    }

    /** Where many days are close, the ends of each piece and some between. */
    private boolean marked(Line line, int day) {
        boolean end = day == 0 || day == line.percents().size() - 1 || line.percents().get(day - 1) == null
                || line.percents().get(day + 1) == null;
        return line.percents().get(day) != null && (end || day % EACH == 0 || trend.days().size() <= MOST_MARKS);
    }

    private double x(int day) {
        return months.x(trend.days().get(day));
    }

    private FirstValues firstValues() {
        FirstValues values = new FirstValues(TOP - 8, bottom() + 8);
        for (Line line : trend.lines()) {
            for (int i = 0; i < line.percents().size(); i++) {
                if (line.percents().get(i) != null) {
                    values.mark(x(i), y(line.percents().get(i)));
                }
            }
        }
        for (int i = 0; i < trend.lines().size(); i++) {
            Line line = trend.lines().get(i);
            if (line.known() > 1) {
                BigDecimal first = line.percents().get(line.first());
                values.value(x(line.first()), y(first), Percent.of(first, lang), Pen.values()[i].ink());
            }
        }
        return values;
    }

    private void keys(Svg svg) {
        Column column = new Column(TOP - 8, foot());
        keys.forEach(key -> column.add(y(key.at()), key.height()));
        List<Double> tops = column.tops();
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).draw(svg, tops.get(i));
        }
    }
}
