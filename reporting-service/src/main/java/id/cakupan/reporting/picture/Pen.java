package id.cakupan.reporting.picture;

/** How the lines of a trend are drawn, in their order: each has an ink, a dash and a mark of its own. */
enum Pen {
    FIRST(Svg.STRONG, "none", "2.4"),
    SECOND(Svg.WARM, "7 4", "1.8"),
    THIRD(Svg.INK, "2 3", "1.8"),
    FOURTH(Svg.SOFT, "10 3 2 3", "1.8");

    private final String ink;
    private final String dashes;
    private final String width;

    Pen(String ink, String dashes, String width) {
        this.ink = ink;
        this.dashes = dashes;
        this.width = width;
    }

    String ink() {
        return ink;
    }

    void line(Svg svg, String path) {
        svg.path(path, "fill", "none", "stroke", ink, "stroke-width", width, "stroke-dasharray", dashes, "stroke-linejoin",
                "round");
    }

    /** A known value: a dot, a square, a triangle or a diamond. */
    void mark(Svg svg, double x, double y, double radius) {
        if (this == FIRST) {
            svg.circle(x, y, radius, "fill", ink);
        } else {
            svg.path("M" + Svg.number(x) + " " + Svg.number(y) + shape(radius), "fill", this == THIRD ? ink : "#ffffff",
                    "stroke", ink, "stroke-width", "1.2");
        }
    }

    private String shape(double radius) {
        String one = Svg.number(radius);
        String two = Svg.number(2 * radius);
        return switch (this) {
            case SECOND -> "m-" + one + " -" + one + "h" + two + "v" + two + "h-" + two + "z";
            case THIRD -> "m0 -" + one + "l" + one + " " + two + "h-" + two + "z";
            default -> "m0 -" + two + "l" + one + " " + two + "l-" + one + " " + two + "l-" + one + " -" + two + "z";
        };
    }
}
