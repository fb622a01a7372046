package id.cakupan.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture read back: its shapes with their numbers, its words with the room that they take. */
record Drawn(Document svg) {

    /** Words with the rectangle around them. */
    record Words(String text, double left, double right, double top, double bottom) {

        boolean meets(Words other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Drawn of(Picture picture) {
        assertThat(picture.svg()).doesNotContainPattern(Pattern.compile("<script|onload|<style|NaN|Infinity"));
        try {
            return new Drawn(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.svg()))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(picture.svg(), e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** Bars of rows, from top to bottom and from left to right. */
    List<Element> bars() {
        return elements("rect").stream().filter(rect -> number(rect, "height") == Rows.BAR).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static double end(Element bar) {
        return number(bar, "x") + number(bar, "width");
    }

    String alternative() {
        assertThat(svg.getDocumentElement().getAttribute("alt")).isEqualTo(svg.getDocumentElement().getAttribute("aria-label"));
        return svg.getDocumentElement().getAttribute("alt");
    }

    List<Words> words() {
        return elements("text").stream().filter(text -> !text.getTextContent().isBlank()).map(Drawn::words).toList();
    }

    List<String> texts() {
        return words().stream().map(Words::text).toList();
    }

    private static Words words(Element text) {
        float size = (float) number(text, "font-size");
        assertThat(size).as("readable").isGreaterThanOrEqualTo(11);
        double wide = Fonts.width(text.getTextContent(), Fonts.SANS, size);
        double before = switch (text.getAttribute("text-anchor")) {
            case "end" -> wide;
            case "middle" -> wide / 2;
            default -> 0;
        };
        double left = number(text, "x") - before;
        double base = number(text, "y");
        return new Words(text.getTextContent(), left, left + wide, base - 0.75 * size, base + 0.2 * size);
    }

    /** Where the words with this text stand; the first of them. */
    Words find(String text) {
        return words().stream().filter(words -> words.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts()));
    }

    void assertThatWordsHaveRoom() {
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        List<Words> words = words();
        for (int i = 0; i < words.size(); i++) {
            Words one = words.get(i);
            assertThat(one.left()).as("%s", one).isNotNegative();
            assertThat(one.top()).as("%s", one).isNotNegative();
            assertThat(one.right()).as("%s", one).isLessThanOrEqualTo(Double.parseDouble(box[2]));
            assertThat(one.bottom()).as("%s", one).isLessThanOrEqualTo(Double.parseDouble(box[3]));
            assertThat(words.subList(i + 1, words.size())).as("%s meets none", one).noneMatch(one::meets);
        }
    }
}
