package id.cakupan.reporting.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts that drawings use, which come with the program, and how long words are in them. */
final class Fonts {

    static final Font SANS = load("LiberationSans-Regular");
    static final Font SERIF = load("LiberationSerif-Regular");
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private Fonts() {
    }

    private static Font load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static double width(String words, Font font, float size) {
        return font.deriveFont(size).getStringBounds(words, PLAIN).getWidth();
    }

    /** Broken where there is a space into lines that are no wider; a word that is wider stands alone. */
    static List<String> lines(String words, Font font, float size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As much of it as there is room for; what is cut off leaves an ellipsis. */
    static String fit(String words, Font font, float size, double width) {
        if (width(words, font, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + "…", font, size) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    /** In lines that are no wider, at most so many; what has no room in them leaves an ellipsis. */
    static List<String> lines(String words, float size, double width, int most) {
        List<String> lines = lines(words, SANS, size, width);
        List<String> fitting = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            fitting.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
        }
        fitting.replaceAll(line -> fit(line, SANS, size, width));
        return fitting;
    }
}
