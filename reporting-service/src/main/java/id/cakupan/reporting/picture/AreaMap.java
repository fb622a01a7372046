package id.cakupan.reporting.picture;

import java.util.List;

import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

/** The areas of a scope on the map, each in the band of its coverage. An area without an outline is in the table only. */
final class AreaMap {

    static final String HATCH = "map-hatch";
    private static final double WIDTH = 720;
    private static final double MOST_HEIGHT = 520;
    private static final double MARGIN = 12;
    private static final double LEGEND_LINE = 20;
    /** Pieces smaller than this are islets that only thicken the line. */
    private static final double LEAST_PIECE = 0.8;

    private final List<Child> areas;
    private final List<Band> bands;
    private final Lang lang;
    private final Bounds bounds;

    private AreaMap(List<Child> areas, List<Band> bands, Lang lang) {
        this.areas = areas.stream().filter(area -> !Shapes.of(area.code()).isEmpty()).toList();
        this.bands = bands;
        this.lang = lang;
        this.bounds = new Bounds();
        this.areas.forEach(area -> Shapes.of(area.code()).forEach(bounds::take));
    }

    /** Whether two of the areas or more have an outline. */
    static boolean canDraw(List<Child> areas) {
        return areas.stream().filter(area -> !Shapes.of(area.code()).isEmpty()).limit(2).count() == 2;
    }

    static String draw(List<Child> areas, List<Band> bands, String alternative, Lang lang) {
        return new AreaMap(areas, bands, lang).svg(alternative);
    }

    private String svg(String alternative) {
        double scale = Math.min((WIDTH - 2 * MARGIN) / bounds.width(), MOST_HEIGHT / bounds.height());
        double height = bounds.height() * scale + 2 * MARGIN;
        double left = (WIDTH - bounds.width() * scale) / 2;
        Svg svg = new Svg(WIDTH, height + legendHeight(), alternative).hatch(HATCH, Svg.LIGHT, Svg.WARM);
        for (Child area : areas) {
            boolean known = AreaRanking.isRated(area);
            String fill = known ? Band.of(area, bands).fill() : "#ffffff";
            svg.path(path(area, scale, left), "fill", fill, "stroke", fill.equals(Svg.STRONG) ? "#ffffff" : Svg.INK,
                    "stroke-width", "0.7", "stroke-linejoin", "round", "fill-rule", "evenodd", "stroke-dasharray",
                    known ? "none" : "2 2");
        }
        legend(svg, height);
        return svg.end();
    }

    private String path(Child area, double scale, double left) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : Shapes.of(area.code())) {
            if (extent(ring) * scale >= LEAST_PIECE) {
                for (int i = 0; i < ring.length - 1; i++) {
                    path.append(i == 0 ? 'M' : 'L').append(place(left + (ring[i][0] - bounds.west) * scale)).append(' ')
                            .append(place(MARGIN + (bounds.north - ring[i][1]) * scale));
                }
                path.append('Z');
            }
        }
        return path.toString();
    }

    // Ten thousand numbers are in the map of the nation, for which a general formatter costs more than all else.
    private static String place(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    private static double extent(double[][] ring) {
        Bounds of = new Bounds();
        of.take(ring);
        return Math.max(of.width(), of.height());
    }

    private double legendHeight() {
        return (bands.size() + 1) * LEGEND_LINE + MARGIN;
    }

    private void legend(Svg svg, double top) {
        double y = top;
        for (Band band : bands) {
            entry(svg, y, band.fill(), band.label(), "none");
            y += LEGEND_LINE;
        }
        if (areas.stream().anyMatch(area -> !AreaRanking.isRated(area))) {
            entry(svg, y, "#ffffff", lang.say("cakupan tidak diketahui", "coverage not known"), "2 2");
        }
    }

    private static void entry(Svg svg, double y, String fill, String label, String dashes) {
        svg.rect(MARGIN, y, 22, 13, "fill", fill, "stroke", Svg.INK, "stroke-width", "0.6", "stroke-dasharray", dashes);
        svg.text(MARGIN + 30, y + 11, label, "font-size", "13", "fill", Svg.INK);
    }

    /** A rectangle around points, in degrees; at these latitudes one of longitude is about as long as one of latitude. */
    private static final class Bounds {
        private double west = Double.MAX_VALUE;
        private double east = -Double.MAX_VALUE;
        private double south = Double.MAX_VALUE;
        private double north = -Double.MAX_VALUE;

        private void take(double[][] points) {
            for (double[] point : points) {
                west = Math.min(west, point[0]);
                east = Math.max(east, point[0]);
                south = Math.min(south, point[1]);
                north = Math.max(north, point[1]);
            }
        }

        private double width() {
            return east - west;
        }

        private double height() {
            return north - south;
        }
    }
}
