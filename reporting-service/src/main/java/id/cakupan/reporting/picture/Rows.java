package id.cakupan.reporting.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a drawing: a name at the left, room for a bar, a number at the right. A row is taller where its name needs two lines.
 */
final class Rows {

    static final double WIDTH = 720;
    static final double BAR = 15;
    /** More would not stand on one page. */
    static final int MOST = 24;
    private static final double WIDEST_NAME = 250;
    private static final int MOST_LINES = 2;
    private static final float SIZE = 14;
    private static final double LINE = 16;
    private static final double ROW = 26;
    private static final double GAP = 8;
    private static final double EDGE = 4;

    private final double top;
    private final List<List<String>> names;
    private final List<String> numbers;
    private final double left;
    private final double right;

    /** What stands at the two ends of a row. */
    record Entry(String name, String number) {
    }

    Rows(double top, List<Entry> entries) {
        this.top = top;
        this.names = entries.stream().map(entry -> Fonts.lines(entry.name(), SIZE, WIDEST_NAME, MOST_LINES)).toList();
        this.numbers = entries.stream().map(Entry::number).toList();
        this.left = EDGE + GAP + widest(names.stream().flatMap(List::stream).toList());
        this.right = WIDTH - EDGE - GAP - widest(numbers);
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(word -> Fonts.width(word, Fonts.SANS, SIZE)).max().orElse(0);
    }

    /** Where bars begin. */
    double left() {
        return left;
    }

    /** How long the longest bar may be. */
    double room() {
        return right - left;
    }

    double top() {
        return top;
    }

    /** Where the bar of a row begins. */
    double y(int row) {
        double above = names.subList(0, row).stream().mapToDouble(Rows::height).sum();
        return top + above + (height(names.get(row)) - BAR) / 2;
    }

    double bottom() {
        return top + names.stream().mapToDouble(Rows::height).sum();
    }

    private static double height(List<String> lines) {
        return ROW + (lines.size() - 1) * LINE;
    }

    void write(Svg svg) {
        for (int row = 0; row < names.size(); row++) {
            double base = y(row) + BAR - 2.5;
            List<String> lines = new ArrayList<>(names.get(row));
            double y = base - (lines.size() - 1) * LINE / 2;
            for (String line : lines) {
                svg.text(left - GAP, y, line, "font-size", "14", "text-anchor", "end", "fill", Svg.INK);
                y += LINE;
            }
            svg.text(WIDTH - EDGE, base, numbers.get(row), "font-size", "14", "text-anchor", "end", "fill", Svg.INK);
        }
    }

    /** A bar in a row; what is above zero is never too thin to be seen. */
    void bar(Svg svg, int row, double from, double length, String fill) {
        svg.rect(left + from, y(row), Math.max(length, 0.8), BAR, "fill", fill, "stroke", Svg.INK, "stroke-width", "0.5");
    }
}
