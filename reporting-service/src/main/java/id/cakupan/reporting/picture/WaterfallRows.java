package id.cakupan.reporting.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Step;
import id.cakupan.reporting.picture.Pictures.Waterfall;

/**
 * A count, what changed it and the count after it, from top to bottom; the axis is cut where the changes are small beside it.
 */
final class WaterfallRows {

    private static final double TOP = 30;
    private static final double FOOT = 18;
    private static final double NOTE = 20;
    private static final int MOST_TICKS = 4;
    /** The shortest bar of a count, beside the spread of the counts. */
    private static final double STUB = 0.2;
    private static final long NARROWEST = 10;

    private final Waterfall waterfall;
    private final Lang lang;
    private final Rows rows;
    private final Scale scale;
    /** The count after each row. */
    private final List<Long> counts;

    private WaterfallRows(Waterfall waterfall, Lang lang) {
        this.waterfall = waterfall;
        this.lang = lang;
        this.rows = new Rows(TOP, entries());
        this.counts = new ArrayList<>(List.of(waterfall.from()));
        waterfall.steps().forEach(step -> counts.add(counts.get(counts.size() - 1) + step.change()));
        counts.add(waterfall.to());
        double least = counts.stream().mapToLong(Long::longValue).min().orElseThrow();
        double most = counts.stream().mapToLong(Long::longValue).max().orElseThrow();
        double stub = least > 0 ? Math.max(0, least - STUB * Math.max(NARROWEST, most - least)) : least;
        this.scale = Scale.around(stub, most, NARROWEST, MOST_TICKS);
    }

    static String draw(Waterfall waterfall, Lang lang) {
        return new WaterfallRows(waterfall, lang).svg();
    }

    private List<Rows.Entry> entries() {
        List<Rows.Entry> entries = new ArrayList<>();
        entries.add(new Rows.Entry(waterfall.fromLabel(), lang.number(waterfall.from())));
        waterfall.steps().forEach(step -> entries.add(new Rows.Entry(step.label(), lang.signed(step.change()))));
        entries.add(new Rows.Entry(waterfall.toLabel(), lang.number(waterfall.to())));
        return entries;
    }

    private String svg() {
        String alternative = waterfall.caption() + ". " + entries().stream()
                .map(entry -> entry.name() + ": " + entry.number()).collect(Collectors.joining("; ")) + ".";
        String hatch = Svg.id("waterfall", alternative);
        double height = rows.bottom() + FOOT + NOTE + (scale.cut() ? NOTE : 0);
        Svg svg = new Svg(Rows.WIDTH, height, waterfall.caption(), alternative).hatch(hatch, Svg.LIGHT, Svg.WARM);
        grid(svg);
        rows.write(svg);
        total(svg, 0, waterfall.from());
        for (int i = 0; i < waterfall.steps().size(); i++) {
            change(svg, i + 1, waterfall.steps().get(i), "url(#" + hatch + ")");
        }
        total(svg, counts.size() - 1, waterfall.to());
        joints(svg);
        Legend.draw(svg, rows.bottom() + 14, Stream.of(true, false).filter(this::occurs)
                .map(gain -> gain ? new Legend.Entry(Svg.MIDDLE, lang.say("bertambah", "gained"))
                        : new Legend.Entry("url(#" + hatch + ")", lang.say("berkurang", "lost")))
                .toList());
        if (scale.cut()) {
            AxisBreak.note(svg, rows.bottom() + 14 + NOTE, lang.number(scale.from()), lang);
        }
        return svg.end();
    }

    private boolean occurs(boolean gain) {
        return waterfall.steps().stream().anyMatch(step -> gain == step.change() > 0);
    }

    private void grid(Svg svg) {
        for (long tick : scale.ticks()) {
            double x = rows.left() + at(tick);
            svg.line(x, TOP - 6, x, rows.bottom(), "stroke", Svg.LIGHT, "stroke-width", "1");
            svg.text(x, TOP - 11, lang.number(tick), "font-size", "12", "text-anchor", "middle", "fill", Svg.SOFT);
        }
        if (!scale.cut()) {
            double x = rows.left() + at(0);
            svg.line(x, TOP, x, rows.bottom(), "stroke", Svg.INK, "stroke-width", "1");
        }
    }

    private double at(long count) {
        return scale.at(count) * rows.room();
    }

    private void total(Svg svg, int row, long count) {
        double from = at(Math.max(0, scale.from()));
        rows.bar(svg, row, from, at(count) - from, Svg.STRONG);
        if (scale.cut()) {
            AxisBreak.across(svg, rows.left() + 8, rows.y(row));
        }
    }

    private void change(Svg svg, int row, Step step, String hatch) {
        double from = at(Math.min(counts.get(row - 1), counts.get(row)));
        double length = at(Math.max(counts.get(row - 1), counts.get(row))) - from;
        rows.bar(svg, row, from, length, step.change() > 0 ? Svg.MIDDLE : hatch);
    }

    /** Thin lines from where a bar ends to where the next one begins. */
    private void joints(Svg svg) {
        for (int row = 0; row < counts.size() - 1; row++) {
            double x = rows.left() + at(counts.get(row));
            svg.line(x, rows.y(row) + Rows.BAR, x, rows.y(row + 1), "stroke", Svg.INK, "stroke-width", "0.7");
        }
    }
}
