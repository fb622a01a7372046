package id.cakupan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.local.Service;

/**
 * A figure of a press report and where the system holds it.
 *
 * @param value what the system must answer; blank for a published figure, which answers with a comparison
 * @param selector members from the root of the answer; {@code items/code=X/contact} takes the item whose code is X,
 *        {@code targets/headcount!} the first with a headcount
 */
record ReportFigure(String code, String report, String what, String printed, String value, String home, Service service,
        String path, String selector) {

    static List<ReportFigure> all() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReportFigure.class.getResourceAsStream("/report-figures.csv")), UTF_8);
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return rows.stream().map(ReportFigure::of).toList();
        }
    }

    private static ReportFigure of(CSVRecord row) {
        return new ReportFigure(row.get("code"), row.get("report"), row.get("what"), row.get("printed"), row.get("value"),
                row.get("home"), Service.valueOf(row.get("service").toUpperCase(Locale.ROOT)), row.get("path"),
                row.get("selector"));
    }

    boolean isPublished() {
        return value.isEmpty();
    }

    /** The same item with another member of it. */
    ReportFigure with(String member) {
        return new ReportFigure(code, report, what, printed, value, home, service, path,
                selector.substring(0, selector.lastIndexOf('/') + 1) + member);
    }

    JsonNode find(Stack stack) {
        JsonNode at = stack.api(service).get("viewer", path).expect(200).json();
        for (String step : selector.split("/")) {
            at = step.contains("=") || step.endsWith("!") ? item(at, step) : at.path(step);
        }
        assertThat(at.isMissingNode() || at.isNull()).as("%s at %s %s", code, path, selector).isFalse();
        return at;
    }

    private JsonNode item(JsonNode array, String step) {
        String[] parts = step.endsWith("!") ? new String[] { step.substring(0, step.length() - 1) } : step.split("=", 2);
        String member = "/" + parts[0].replace('.', '/');
        for (JsonNode item : array) {
            JsonNode found = item.at(member);
            if (parts.length == 2 ? found.asText().equals(parts[1]) : !found.isNull()) {
                return item;
            }
        }
        throw new AssertionError("%s: nothing at %s has %s".formatted(code, path, step));
    }
}
