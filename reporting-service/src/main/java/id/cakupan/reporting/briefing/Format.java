package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import id.cakupan.reporting.pdf.Pdf;
import id.cakupan.reporting.picture.Pictures;

/** What a briefing can be had as, in the order of preference where a client takes any. */
public enum Format {
    JSON("json", "application", "json"),
    MARKDOWN("md", "text", "markdown"),
    HTML("html", "text", "html"),
    PDF("pdf", "application", "pdf"),
    WORKBOOK("xlsx", "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text", "csv"),
    PICTURE("png", "image", "png");

    private final String ending;
    private final MediaType mediaType;

    Format(String ending, String type, String subtype) {
        this.ending = ending;
        this.mediaType = type.equals("text") ? new MediaType(type, subtype, UTF_8.name()) : new MediaType(type, subtype);
    }

    /** Of a file {@code document.ENDING}; empty where there is none. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }

    /** Ending of its file names, {@code pdf}. */
    public String ending() {
        return ending;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Makes a small one of those that load much before the first. */
    static void warmUp() {
        Pdf.of("<html><head><title>Cakupan</title></head><body>Cakupan</body></html>");
        Pictures.warmUp();
    }

    /**
     * The file, in every format but JSON, which the API writes.
     *
     * @param imprint null for a draft
     */
    public byte[] file(Briefing briefing, Imprint imprint) {
        return switch (this) {
            case MARKDOWN -> new Markdown(briefing, imprint).render().getBytes(UTF_8);
            case HTML -> html(briefing, imprint).getBytes(UTF_8);
            case PDF -> PrintDocument.pdf(briefing, imprint);
            case WORKBOOK -> Workbook.of(briefing, imprint);
            case CSV -> FlatFile.of(briefing, imprint);
            case PICTURE -> Postcard.of(briefing, imprint);
            case JSON -> throw new IllegalArgumentException("The API writes it.");
        };
    }

    private static String html(Briefing briefing, Imprint imprint) {
        return imprint == null ? new DraftDocument(briefing.language(), briefing).render()
                : new IssuedDocument(briefing.language(), briefing, imprint).render();
    }
}
