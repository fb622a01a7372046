package id.cakupan.reporting.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import id.cakupan.reporting.narrative.Lang;

/** The index of a pack as CSV: every area with its file and what it rests on, or with the reason why it has none. */
final class ContentsFile {

    private static final String[] HEAD = { "code", "name", "file", "bytes", "sha256", "complete", "reason", "known_at",
            "feed_position", "data_revision", "stale" };
    /** A spreadsheet would compute what begins like this. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);

    private ContentsFile() {
    }

    static String name(Lang lang) {
        return lang.say("ISI.csv", "CONTENTS.csv");
    }

    static byte[] of(List<PackFiles.Entry> entries, Lang lang) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEAD).get())) {
            for (PackFiles.Entry entry : entries) {
                PackFiles.File file = entry.file();
                if (file == null) {
                    csv.printRecord(entry.code(), words(entry.name()), null, null, null, lang.say("tidak", "no"),
                            entry.reason().text().in(lang), null, null, null, null);
                } else {
                    csv.printRecord(entry.code(), words(entry.name()), file.name(), file.bytes(), file.hash(),
                            lang.say("ya", "yes"), null, file.knownAt(), file.feedPosition(), file.dataRevision(),
                            file.stale() ? lang.say("ya", "yes") : lang.say("tidak", "no"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private static String words(String name) {
        return FORMULA.matcher(name).matches() ? "'" + name : name;
    }
}
