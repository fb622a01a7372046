package id.cakupan.reporting.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** The head of a briefing as a picture to send: large enough to be read on a phone, small enough for any message. */
public final class Card {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1350;
    private static final double MARGIN = 72;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double QR_SIDE = 170;
    private static final int MOST_LINES = 7;
    private static final int LABEL_LINES = 3;

    private Card() {
    }

    /**
     * What the picture says.
     *
     * @param figures the first is drawn large; of the others three at most
     * @param foot lines on source and date
     * @param qr null for a draft
     */
    public record Words(String name, String day, String status, String headline, List<Figure> figures, List<String> foot,
            Qr qr) {
    }

    /** A number with what it is; {@code mark} says that it is derived or estimated, null where it is neither. */
    public record Figure(String label, String value, String detail, String mark) {
    }

    /** Draws without transparency, which nobody needs here and which is a third of the bytes. */
    private static final class Canvas extends ImageTranscoder {

        private BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }
    }

    /** PNG, 1080 by 1350 pixels. */
    public static byte[] png(Words words) {
        Canvas canvas = new Canvas();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            canvas.transcode(new TranscoderInput(new StringReader(svg(words))), null);
            ImageIO.write(canvas.image, "png", out);
            return out.toByteArray();
        } catch (TranscoderException | IOException e) {
            throw new IllegalStateException("The picture could not be drawn", e);
        }
    }

    private static String svg(Words words) {
        Svg svg = new Svg(WIDTH, HEIGHT, WIDTH, words.name() + ", " + words.day());
        svg.rect(0, 0, WIDTH, 18, "fill", Svg.STRONG);
        double y = MARGIN + 30;
        svg.text(MARGIN, y, words.status(), "font-size", "26", "fill", Svg.SOFT);
        for (String line : Fonts.lines(words.name(), Fonts.SERIF, 66, INNER)) {
            y += 74;
            svg.text(MARGIN, y, line, "font-size", "66", "font-family", Svg.SERIF, "fill", Svg.INK);
        }
        y += 48;
        svg.text(MARGIN, y, words.day(), "font-size", "34", "fill", Svg.SOFT);
        y += 34;
        y = figures(svg, words.figures(), y);
        List<String> lines = Fonts.lines(words.headline(), Fonts.SERIF, 35, INNER);
        int room = (int) Math.min(MOST_LINES, (HEIGHT - MARGIN - QR_SIDE - 40 - y) / 47);
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            y += 47;
            String line = i == room - 1 && lines.size() > room ? lines.get(i) + " …" : lines.get(i);
            svg.text(MARGIN, y, line, "font-size", "35", "font-family", Svg.SERIF, "fill", Svg.INK);
        }
        foot(svg, words);
        return svg.end();
    }

    private static double figures(Svg svg, List<Figure> figures, double top) {
        if (figures.isEmpty()) {
            return top;
        }
        Figure first = figures.get(0);
        svg.line(MARGIN, top, WIDTH - MARGIN, top, "stroke", Svg.INK, "stroke-width", "3");
        svg.text(MARGIN, top + 52, first.label(), "font-size", "32", "fill", Svg.SOFT);
        svg.text(MARGIN, top + 190, first.value(), "font-size", "150", "font-family", Svg.SERIF, "fill", Svg.STRONG);
        svg.text(MARGIN, top + 240, fit(first.detail(), 28, INNER), "font-size", "28", "fill", Svg.SOFT);
        double y = top + 290;
        if (first.mark() != null) {
            svg.text(MARGIN, top + 278, fit(first.mark(), 28, INNER), "font-size", "28", "fill", Svg.WARM);
            y += 40;
        }
        double column = INNER / 3;
        for (int i = 1; i < Math.min(4, figures.size()); i++) {
            beside(svg, figures.get(i), MARGIN + (i - 1) * column, y, column - 20);
        }
        return figures.size() > 1 ? y + 172 : y - 20;
    }

    private static void beside(Svg svg, Figure figure, double x, double y, double width) {
        List<String> label = Fonts.lines(figure.label(), Fonts.SANS, 25, width);
        for (int line = 0; line < Math.min(LABEL_LINES, label.size()); line++) {
            String words = line == LABEL_LINES - 1 && label.size() > LABEL_LINES ? label.get(line) + " …" : label.get(line);
            svg.text(x, y + line * 29, fit(words, 25, width), "font-size", "25", "fill", Svg.SOFT);
        }
        svg.text(x, y + 124, figure.value(), "font-size", "52", "font-family", Svg.SERIF, "fill", Svg.INK);
        if (figure.mark() != null) {
            svg.text(x, y + 156, fit(figure.mark(), 23, width), "font-size", "23", "fill", Svg.WARM);
        }
    }

    private static void foot(Svg svg, Words words) {
        double room = words.qr() == null ? INNER : INNER - QR_SIDE - 30;
        double y = HEIGHT - MARGIN - (words.foot().size() - 1) * 33;
        svg.line(MARGIN, HEIGHT - MARGIN - QR_SIDE - 14, WIDTH - MARGIN, HEIGHT - MARGIN - QR_SIDE - 14, "stroke", Svg.SOFT,
                "stroke-width", "1");
        for (String line : words.foot()) {
            svg.text(MARGIN, y, fit(line, 24, room), "font-size", "24", "fill", Svg.SOFT);
            y += 33;
        }
        if (words.qr() != null) {
            double scale = QR_SIDE / words.qr().size();
            svg.path(words.qr().path(), "fill", "#000000", "transform", "translate(%s %s) scale(%s)".formatted(
                    Svg.number(WIDTH - MARGIN - QR_SIDE), Svg.number(HEIGHT - MARGIN - QR_SIDE + 8), Double.toString(scale)));
        }
    }

    private static String fit(String words, float size, double width) {
        return Fonts.fit(words, Fonts.SANS, size, width);
    }
}
