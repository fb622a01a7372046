package id.cakupan.coverage.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** One line of a file of published figures, with the row it stands in. */
record PublishedLine(CsvRow row, PublishedFigure figure) {

    private static final List<String> COLUMNS = List.of("code", "scope", "indicator", "segment", "as_of", "value", "unit",
            "step", "qualifier", "bound", "areas", "label_id", "label_en", "report", "reported_on", "source", "speaker",
            "note");

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<PublishedLine> read(byte[] file, LocalDate today) {
        CsvReading reading = new CsvReading();
        List<PublishedLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS)) {
            PublishedFigure figure = new PublishedReading(reading, row, today).figure();
            if (figure.code() != null && !seen.add(figure.code())) {
                reading.reject(row, "code", "Stands in the file twice; keep one of the rows.");
            }
            lines.add(new PublishedLine(row, figure));
        }
        reading.finish();
        return lines;
    }
}
