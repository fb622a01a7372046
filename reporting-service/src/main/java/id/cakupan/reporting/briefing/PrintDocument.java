package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.pdf.Pdf;
import io.quarkus.qute.TemplateInstance;

/**
 * A briefing on paper; its template, which is well-formed, is {@code templates/PrintDocument.html}.
 *
 * @param imprint null for a draft
 */
record PrintDocument(Lang lang, Briefing briefing, Imprint imprint, String css) implements TemplateInstance {

    private static final String CSS = read();

    static byte[] pdf(Briefing briefing, Imprint imprint) {
        Lang lang = briefing.language();
        String status = imprint == null ? lang.say("DRAF, belum diterbitkan", "DRAFT, not issued")
                : lang.say("Terbitan ", "Issue ") + imprint.number() + ", " + imprint.code();
        return Pdf.of(new PrintDocument(lang, briefing, imprint, CSS.replace("FOOT", quoted(briefing.title() + " | " + status)))
                .render());
    }

    /** Fit for a text within the style, which stands within the document: names come from outside. */
    private static String quoted(String words) {
        return words.replaceAll("[\"\\\\<>&\\n]", " ");
    }

    private static String read() {
        try (InputStream file = PrintDocument.class.getResourceAsStream("/print.css")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
