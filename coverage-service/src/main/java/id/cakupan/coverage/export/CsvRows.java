package id.cakupan.coverage.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.target.Indicator;

/** A line an area and day; what is not known is blank. */
final class CsvRows implements ExportRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("as_of", "code", "name", "kind", "parent",
            "registered", "active", "inactive", "unspecified", "provenance", "population", "population_edition", "cakupan",
            "keaktifan_penduduk", "keaktifan_peserta", "known_at", "feed_position", "data_revision").get();

    private final CSVPrinter printer;
    private final Mark mark;

    CsvRows(OutputStream out, Mark mark) throws IOException {
        printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, UTF_8)), FORMAT);
        this.mark = mark;
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Participants people = row.people().orElse(null);
        printer.printRecord(row.day(), row.area().code(), row.area().name(), row.area().kind(), row.parent(),
                people == null ? null : people.registered(), people == null ? null : people.active(),
                people == null ? null : people.inactive(), people == null ? null : people.unspecified(), row.provenance(),
                row.population().orElse(null), row.edition(), row.percent(Indicator.CAKUPAN),
                row.percent(Indicator.KEAKTIFAN_PENDUDUK), row.percent(Indicator.KEAKTIFAN_PESERTA), mark.knownAt(),
                mark.feedPosition(), mark.dataRevision());
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
