package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

import id.cakupan.reporting.pdf.Pdf;

/** Writes SVG, element by element. */
final class Svg {

    static final String INK = "#1d2528";
    static final String SOFT = "#5a6669";
    static final String STRONG = "#0b5e58";
    static final String MIDDLE = "#6fa8a2";
    static final String LIGHT = "#d7e6e3";
    static final String WARM = "#a85812";
    static final String SERIF = "Liberation Serif, Georgia, serif";
    private static final double ON_PAPER = 0.9;
    private static final String FONT = "Liberation Sans, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    /** Begins a drawing in its own coordinates; on paper it is a little smaller, on a screen as wide as there is room. */
    Svg(double width, double height, String alternative) {
        this(width, height, alternative, alternative);
    }

    /** @param alternative what it shows with its figures, for who does not see it */
    Svg(double width, double height, String title, String alternative) {
        this(width, height, width * ON_PAPER, title, alternative);
    }

    /** @param wide how wide it is where nothing else says so */
    Svg(double width, double height, double wide, String alternative) {
        this(width, height, wide, alternative, alternative);
    }

    private Svg(double width, double height, double wide, String title, String alternative) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ').append(number(height)).append("\" width=\"").append(number(wide))
                .append("\" height=\"").append(number(height * wide / width)).append("\" font-family=\"").append(FONT)
                .append("\" aria-label=\"").append(escape(alternative)).append("\" alt=\"").append(escape(alternative))
                .append("\"><title>").append(escape(title)).append("</title>");
        rect(0, 0, width, height, "fill", "#ffffff");
    }

    /**
     * An id for a pattern of one drawing. Where two drawings on a page have the same id they are the same, or at least their
     * patterns are.
     */
    static String id(String kind, String alternative) {
        return kind + "-" + Integer.toHexString(alternative.hashCode());
    }

    /** What areas below a bar are filled with, so that they stand apart in print without colour. */
    Svg hatch(String id, String paper, String ink) {
        out.append("<defs><pattern id=\"").append(id)
                .append("\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        rect(0, 0, 5, 5, "fill", paper);
        rect(0, 0, 1.6, 5, "fill", ink);
        out.append("</pattern></defs>");
        return this;
    }

    Svg rect(double x, double y, double width, double height, String... attributes) {
        return element("rect",
                with(attributes, "x", number(x), "y", number(y), "width", number(width), "height", number(height)));
    }

    Svg line(double x1, double y1, double x2, double y2, String... attributes) {
        return element("line", with(attributes, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2)));
    }

    Svg circle(double x, double y, double radius, String... attributes) {
        return element("circle", with(attributes, "cx", number(x), "cy", number(y), "r", number(radius)));
    }

    Svg path(String data, String... attributes) {
        return element("path", with(attributes, "d", data));
    }

    Svg text(double x, double y, String text, String... attributes) {
        open("text", with(attributes, "x", number(x), "y", number(y)));
        out.append('>').append(escape(text)).append("</text>");
        return this;
    }

    private static String[] with(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(some, 0, all, more.length, some.length);
        return all;
    }

    private Svg element(String name, String... attributes) {
        open(name, attributes);
        out.append("/>");
        return this;
    }

    private void open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
    }

    String end() {
        return out.append("</svg>").toString();
    }

    /** With one decimal at most. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return Pdf.fit(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
