package id.cakupan.coverage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;

import id.cakupan.kit.Violation;

/** How figures are handed out. */
enum ExportFormat {

    /** A line an area and day, with names of columns. */
    CSV("text/csv; charset=UTF-8", "csv"),

    /** A JSON object a line. */
    JSONL("application/x-ndjson", "jsonl"),

    /** A DHIS2 data value set. */
    DHIS2("application/json", "json"),

    /** A FHIR bundle of measure reports. */
    FHIR("application/fhir+json", "json");

    private static final JsonFactory JSON = new JsonFactory();

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** CSV where none is named. */
    static ExportFormat of(String name, List<Violation> wrong) {
        if (name == null) {
            return CSV;
        }
        return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseGet(() -> {
                    wrong.add(Violation.query("format", "Must be csv, jsonl, dhis2 or fhir."));
                    return CSV;
                });
    }

    /** Begins to write. */
    ExportRows begin(OutputStream out, Mark mark) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out, mark);
            case JSONL -> new JsonLineRows(JSON.createGenerator(out), mark);
            case DHIS2 -> new DataValueRows(JSON.createGenerator(out));
            case FHIR -> new MeasureReportRows(JSON.createGenerator(out), mark);
        };
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
