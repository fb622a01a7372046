package id.cakupan.reporting.picture;

import java.util.List;

/** What the fills of a drawing mean, side by side; what has no room goes on in the next line. */
final class Legend {

    private static final double LEFT = 8;
    private static final double LINE = 20;
    private static final double KEY = 24;
    private static final double GAP = 24;
    private static final float SIZE = 12;

    private Legend() {
    }

    /** A fill and its meaning. */
    record Entry(String fill, String label) {
    }

    static void draw(Svg svg, double y, List<Entry> entries) {
        double x = LEFT;
        double top = y;
        for (Entry entry : entries) {
            double wide = KEY + Fonts.width(entry.label(), Fonts.SANS, SIZE);
            if (x > LEFT && x + wide > Rows.WIDTH) {
                x = LEFT;
                top += LINE;
            }
            svg.rect(x, top, 18, 11, "fill", entry.fill(), "stroke", Svg.INK, "stroke-width", "0.6");
            svg.text(x + KEY, top + 10, entry.label(), "font-size", "12", "fill", Svg.INK);
            x += wide + GAP;
        }
    }
}
