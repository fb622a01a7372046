package id.cakupan.reporting.picture;

import java.util.List;
import java.util.stream.Collectors;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Bar;
import id.cakupan.reporting.picture.Pictures.Bars;

/** People as bars that all begin at zero. */
final class PlainBars {

    private static final double TOP = 6;

    private PlainBars() {
    }

    static String draw(Bars bars, Lang lang) {
        List<Rows.Entry> entries = bars.bars().stream()
                .map(bar -> new Rows.Entry(bar.label(), lang.number(bar.people()))).toList();
        Rows rows = new Rows(TOP, entries);
        String alternative = bars.caption() + ". " + entries.stream().map(entry -> entry.name() + ": " + entry.number())
                .collect(Collectors.joining("; ")) + ".";
        Svg svg = new Svg(Rows.WIDTH, rows.bottom() + TOP, bars.caption(), alternative);
        rows.write(svg);
        double scale = rows.room() / bars.bars().stream().mapToLong(Bar::people).max().orElseThrow();
        for (int i = 0; i < entries.size(); i++) {
            long people = bars.bars().get(i).people();
            if (people > 0) {
                rows.bar(svg, i, 0, people * scale, Svg.MIDDLE);
            }
        }
        svg.line(rows.left(), TOP, rows.left(), rows.bottom(), "stroke", Svg.INK, "stroke-width", "1");
        return svg.end();
    }
}
