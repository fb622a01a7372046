package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** A rendering of an issued briefing, {@code document.id.html}. */
public record DocumentFile(String name, String mediaType, byte[] content) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Every rendering of a briefing in its language. */
    public static List<DocumentFile> of(Briefing briefing, Imprint imprint) {
        return List.of(text(briefing, "html", "text/html", new IssuedDocument(briefing.language(), briefing, imprint).render()),
                text(briefing, "md", "text/markdown", new Markdown(briefing, imprint).render()),
                new DocumentFile(name(briefing, "pdf"), "application/pdf", PrintDocument.pdf(briefing, imprint)),
                new DocumentFile(name(briefing, "xlsx"), XLSX, Workbook.of(briefing, imprint)),
                new DocumentFile(name(briefing, "csv"), "text/csv;charset=UTF-8", FlatFile.of(briefing, imprint)),
                new DocumentFile(name(briefing, "png"), "image/png", Postcard.of(briefing, imprint)));
    }

    private static DocumentFile text(Briefing briefing, String ending, String mediaType, String content) {
        return new DocumentFile(name(briefing, ending), mediaType + ";charset=UTF-8", content.getBytes(UTF_8));
    }

    private static String name(Briefing briefing, String ending) {
        return "document.%s.%s".formatted(briefing.lang(), ending);
    }
}
