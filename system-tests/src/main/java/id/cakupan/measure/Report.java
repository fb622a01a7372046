package id.cakupan.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes what was found, for people and for programs. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Map<String, String> machine;

    Report(String database) throws IOException {
        machine = machine(database);
    }

    private static Map<String, String> machine(String database) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*: ", "")).findFirst()
                .orElse("?"));
        facts.put("memory", Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceFirst("MemTotal: *", ""));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("services", String.join(" ", Rig.JAVA_OPTIONS));
        facts.put("database", database + ", settings as in the local run (fsync and synchronous_commit on)");
        return facts;
    }

    /** Writes one measurement as JSON and gives its rows for the Markdown table. */
    String write(Path folder, Measurement measurement, List<Outcome> outcomes) throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("measurement", measurement.name());
        all.put("machine", machine);
        all.put("outcomes", outcomes);
        JSON.writeValue(folder.resolve(measurement.name() + ".json").toFile(), all);
        StringBuilder rows = new StringBuilder();
        outcomes.forEach(outcome -> rows.append(row(outcome)));
        return rows.toString();
    }

    /** The head of the Markdown table, with the machine before it. */
    String head() {
        StringBuilder head = new StringBuilder();
        machine.forEach((what, value) -> head.append("- ").append(what).append(": ").append(value).append('\n'));
        return head
                + """

                        | subject | a second | spread | p95 ms | p99 ms | wrong | reference | a second | spread | ratio | peak MB | goals |
                        |---|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---|
                        """;
    }

    private static String row(Outcome outcome) {
        Sample subject = outcome.subjects();
        Sample reference = outcome.references();
        return "| %s | %s | %s | %s | %s | %d | %s | %.0f | %s |%n".formatted(outcome.subject(),
                number("%,.0f", subject.perSecond()) + " " + outcome.operation(), number("%.0f %%", 100 * subject.spread()),
                number("%.1f", subject.median(Load::p95)), number("%.1f", subject.median(Load::p99)), subject.wrong(),
                reference == null ? "– | – | – | –"
                        : "%s | %s | %s | %s".formatted(outcome.reference(), number("%,.0f", reference.perSecond()),
                                number("%.0f %%", 100 * reference.spread()), number("%.2f", outcome.ratio())),
                outcome.peakMegabytes(), goals(outcome.goals()));
    }

    private static String goals(List<Goal> goals) {
        return String.join("; ", goals.stream()
                .map(goal -> "%s: %s (%s)".formatted(goal.what(), goal.reached() ? "reached" : "**not reached**",
                        number("%.2f", goal.measured())))
                .toList());
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}
