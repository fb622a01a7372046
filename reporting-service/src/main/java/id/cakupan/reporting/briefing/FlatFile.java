package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;

/** Every value of a briefing as CSV, one a row, each with what makes it repeatable. */
final class FlatFile {

    private static final String[] HEAD = { "scope", "as_of", "known_at", "feed_position", "data_revision", "run", "status",
            "cell",
            "kind",
            "value", "numerator", "denominator", "population_edition", "definition_version", "provenance", "sources" };
    /** A spreadsheet would compute what begins like this. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);

    private FlatFile() {
    }

    /** @param imprint null for a draft */
    static byte[] of(Briefing briefing, Imprint imprint) {
        StringBuilder out = new StringBuilder();
        Stamp stamp = briefing.stamp();
        String sources = String.join("; ", stamp.sources());
        String status = briefing.status() + (imprint == null ? "" : " " + imprint.number() + " " + imprint.code())
                + (briefing.stale() ? " STALE" : "");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEAD).get())) {
            for (Map.Entry<String, Cell> entry : briefing.cells().entrySet()) {
                Cell cell = entry.getValue();
                csv.printRecord(stamp.scope(), stamp.asOf(), stamp.knownAt(), stamp.feedPosition(), stamp.dataRevision(),
                        stamp.run(), status,
                        entry.getKey(), cell.kind().name(), value(cell, briefing.language()), cell.numerator(),
                        cell.denominator(),
                        cell.populationEdition(), cell.version(), cell.provenance(), sources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    /** Numbers and days as programs read them; words as they are printed. */
    private static String value(Cell cell, Lang lang) {
        if (cell.printedNumber() != null) {
            return cell.printedNumber().toPlainString();
        }
        if (cell.value() instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell.value() instanceof Long || cell.value() instanceof LocalDate) {
            return cell.value().toString();
        }
        String words = cell.compact(lang);
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
