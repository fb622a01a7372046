package id.cakupan.reporting.briefing;

import java.util.Arrays;
import java.util.List;

/** A rendering of an issued briefing, {@code document.id.html}. */
public record DocumentFile(String name, String mediaType, byte[] content) {

    /** Every rendering of a briefing in its language; as data it stands in the content of the issue. */
    public static List<DocumentFile> of(Briefing briefing, Imprint imprint) {
        return Arrays.stream(Format.values()).filter(format -> format != Format.JSON)
                .map(format -> new DocumentFile("document.%s.%s".formatted(briefing.lang(), format.ending()),
                        format.mediaType().toString(), format.file(briefing, imprint)))
                .toList();
    }

    /**
     * A draft as a file that says so.
     *
     * @param ending {@code pdf} or {@code xlsx}
     */
    public static DocumentFile draft(Briefing briefing, String ending) {
        Format format = Format.of(ending).filter(one -> one != Format.JSON && one != Format.HTML)
                .orElseThrow(() -> new IllegalArgumentException("A draft is no " + ending + " file."));
        return new DocumentFile("draft.%s.%s".formatted(briefing.lang(), ending), format.mediaType().toString(),
                format.file(briefing, null));
    }
}
