package id.cakupan.reporting.picture;

import id.cakupan.reporting.narrative.Lang;

/** Says that an axis does not begin at zero: a break in it, and words. */
final class AxisBreak {

    private AxisBreak() {
    }

    /** A white gap in a lying bar. */
    static void across(Svg svg, double x, double y) {
        String edge = "l4 " + Svg.number(Rows.BAR / 2 + 1) + "l-4 " + Svg.number(Rows.BAR / 2 + 1);
        String start = "M" + Svg.number(x) + " " + Svg.number(y - 1);
        svg.path(start + edge + "h5l4 " + Svg.number(-Rows.BAR / 2 - 1) + "l-4 " + Svg.number(-Rows.BAR / 2 - 1) + "z", "fill",
                "#ffffff");
        svg.path(start + edge + "m5 0l4 " + Svg.number(-Rows.BAR / 2 - 1) + "l-4 " + Svg.number(-Rows.BAR / 2 - 1), "fill",
                "none", "stroke", Svg.INK, "stroke-width", "0.8");
    }

    /** A standing axis that ends in a zigzag, {@code height} long. */
    static void below(Svg svg, double x, double y, double height) {
        String quarter = Svg.number(height / 4);
        String half = Svg.number(height / 2);
        svg.path("M" + Svg.number(x) + " " + Svg.number(y) + "l5 " + quarter + "l-10 " + half + "l5 " + quarter, "fill", "none",
                "stroke", Svg.INK, "stroke-width", "1");
    }

    static void note(Svg svg, double y, String lowest, Lang lang) {
        svg.path("M8 " + Svg.number(y + 5) + "h6l2 -4l4 8l2 -4h6", "fill", "none", "stroke", Svg.INK, "stroke-width", "1");
        svg.text(34, y + 10, lang.say("sumbu dipotong: mulai dari " + lowest + ", bukan dari 0",
                "axis cut off: it begins at " + lowest + ", not at 0"), "font-size", "12", "fill", Svg.INK);
    }
}
