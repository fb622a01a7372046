package id.cakupan.reporting.picture;

import java.util.ArrayList;
import java.util.List;

/** The first values of lines, each to the left of its point: higher or lower where another word or a mark is in the way. */
final class FirstValues {

    private static final double HEIGHT = 16;
    private static final float SIZE = 13;
    private static final double AWAY = 9;
    private static final double MARK = 4;

    private final double top;
    private final double bottom;
    private final List<Box> marks = new ArrayList<>();
    private final List<Box> values = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, String ink) {
    }

    private record Box(double left, double right, double top, double bottom) {

        private boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    FirstValues(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    void mark(double x, double y) {
        marks.add(new Box(x - MARK, x + MARK, y - MARK, y + MARK));
    }

    /** @param x and {@code y} where the point is; all marks are known before */
    void value(double x, double y, String value, String ink) {
        double wide = Fonts.width(value, Fonts.SANS, SIZE);
        List<Box> free = new ArrayList<>();
        for (double away = 0; away < bottom - top; away += 1) {
            for (double middle : List.of(y - away, y + away)) {
                Box box = new Box(x - AWAY - wide, x - AWAY, middle - HEIGHT / 2, middle + HEIGHT / 2);
                if (box.top >= top && box.bottom <= bottom && values.stream().noneMatch(box::meets)) {
                    free.add(box);
                }
            }
        }
        values.add(free.stream().filter(box -> marks.stream().noneMatch(box::meets)).findFirst().orElse(free.get(0)));
        words.add(new Word(value, ink));
    }

    /** White, so that no line of the grid runs through the words. */
    void ground(Svg svg) {
        values.forEach(box -> svg.rect(box.left - 1, box.top + 1, box.right - box.left + 2, HEIGHT - 2, "fill", "#ffffff"));
    }

    void write(Svg svg) {
        for (int i = 0; i < words.size(); i++) {
            svg.text(values.get(i).right, values.get(i).bottom - 4, words.get(i).text(), "font-size", "13", "text-anchor",
                    "end", "fill", words.get(i).ink());
        }
    }
}
