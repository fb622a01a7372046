package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes {@code docs/reports.md} from the running system and holds it against the file of the project. After a change
 * that is meant, take the written one over: its place is in the failure.
 */
class ReportsDocumentTest extends OnStack {

    private static final Path KEPT = Stack.PROJECT.resolve("docs/reports.md");
    private static final Path WRITTEN = Path.of("target/reports.md");

    /** A report, with the briefings in which it is told again. */
    private record Report(String title, String asOf, List<String> scopes) {
    }

    private static final Map<String, Report> REPORTS = new TreeMap<>(Map.of(
            "000", new Report("KC Palembang, March 2017", "2017-03-01", List.of("branch:601")),
            "001", new Report("Kalimantan Tengah and the nation, 1 November 2023", "2023-11-01", List.of("62", "ID")),
            "002", new Report("Banyuasin, 1 September 2023", "2023-09-01", List.of("16.07")),
            "003", new Report("Palembang, August 2022", "2022-08-01", List.of("16.71")),
            "004", new Report("KC Denpasar, first half of 2024", "2024-06-30", List.of("branch:2201"))));

    @Test
    void every_figure_of_the_reports_stands_somewhere_and_is_told_with_a_verdict() throws IOException {
        List<ReportFigure> figures = ReportFigure.all();
        assertThat(figures).hasSize(77);
        List<String> lines = new ArrayList<>(List.of("# The five reports", "",
                "Each figure of the press reports that the project began with, beside what the system answers for it. Written "
                        + "from the running system by a test (`ReportsDocumentTest`).",
                "",
                "Percentages of ours have four decimals; *the same when rounded* means half up, to what the report prints. Where "
                        + "ours is *derived* or *estimated* it may rest on the same report, and agreement proves little."));
        REPORTS.forEach((code, report) -> {
            lines.addAll(List.of("", "## Report " + code + ": " + report.title(), ""));
            lines.addAll(
                    List.of("| figure | what | printed | ours | where it stands | verdict |", "|---|---|---|---|---|---|"));
            figures.stream().filter(figure -> figure.report().equals(code)).forEach(figure -> lines.add(row(figure)));
            report.scopes().forEach(scope -> lines.addAll(findings(scope, report.asOf())));
        });
        Files.createDirectories(WRITTEN.getParent());
        Files.write(WRITTEN, lines);
        assertThat(Files.exists(KEPT) ? Files.readAllLines(KEPT) : List.of())
                .as("docs/reports.md is what the system says; it says now: %s", WRITTEN.toAbsolutePath()).isEqualTo(lines);
    }

    private static String row(ReportFigure figure) {
        JsonNode found = figure.find(stack);
        String[] oursAndVerdict = figure.isPublished() ? compared(found) : kept(figure, found);
        return "| %s | %s | %s | %s | %s | %s |".formatted(figure.code(), figure.what(), figure.printed(), oursAndVerdict[0],
                figure.home(), oursAndVerdict[1]);
    }

    /** A figure that stands somewhere else than among the published ones is there as it was printed. */
    private static String[] kept(ReportFigure figure, JsonNode found) {
        String ours = found.asText();
        String wanted = figure.value();
        boolean decimal = ours.matches("\\d+\\.\\d+") && wanted.matches("\\d+\\.\\d+");
        String rounded = decimal
                ? new BigDecimal(ours).setScale(new BigDecimal(wanted).scale(), RoundingMode.HALF_UP).toPlainString()
                : ours;
        boolean yearOnly = wanted.matches("\\d{4}") && ours.matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(yearOnly ? ours.substring(0, 4) : rounded).as(figure.code()).isEqualTo(wanted);
        if (figure.selector().endsWith("/printedPerDay")) {
            JsonNode use = figure.with("perDay").find(stack);
            return new String[] { number(use.asText()), "divided by %s days; the period has %s".formatted(
                    figure.with("printedDivisors").find(stack).get(0).asText(), figure.with("days").find(stack).asText()) };
        }
        boolean follows = Stream.of("derived", "estimated", "computed").anyMatch(figure.home()::contains);
        boolean code = figure.home().contains("point");
        return new String[] { code ? ours : number(ours), follows ? "follows from what is printed" : "kept as printed" };
    }

    private static String number(String text) {
        return text.matches("\\d{4,}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(text)) : text;
    }

    private static String[] compared(JsonNode comparison) {
        List<String> bases = new ArrayList<>();
        comparison.get("candidates").forEach(candidate -> {
            if (candidate.get("inUse").asBoolean()) {
                bases.add("%s %s".formatted(candidate.get("indicator").asText(), candidate.get("value").asText()));
            }
        });
        JsonNode computed = comparison.get("computed");
        String ours = !computed.isNull() ? number(computed.asText()) : bases.isEmpty() ? "–" : String.join(", ", bases);
        String provenance = comparison.get("provenance").asText("");
        String verdict = switch (comparison.get("verdict").asText()) {
            case "REPRODUCED" -> comparison.at("/difference").asText("").equals("0") ? "the same" : "the same when rounded";
            case "CUT_OFF" -> "only when cut off, not rounded";
            case "DIFFERS" -> "differs by " + comparison.get("difference").asText("–");
            default -> "as reported; nothing is computed for it";
        };
        boolean leans = provenance.equals("DERIVED") || provenance.equals("ESTIMATED");
        return new String[] { ours, verdict + (leans ? "; ours is " + provenance.toLowerCase(Locale.ROOT) : "") };
    }

    private static List<String> findings(String scope, String asOf) {
        JsonNode briefing = stack.reporting
                .get("viewer", "/api/v1/briefings/%s?asOf=%s&lang=en".formatted(scope, asOf)).expect(200).json();
        List<String> lines = new ArrayList<>(List.of("",
                "What the briefing on %s says of it:".formatted(briefing.at("/scope/name").asText()), ""));
        int heading = lines.size();
        briefing.get("findings").forEach(finding -> lines.add("- " + finding.at("/sentence/text").asText()));
        assertThat(lines).as("findings of %s", scope).hasSizeGreaterThan(heading);
        return lines;
    }
}
