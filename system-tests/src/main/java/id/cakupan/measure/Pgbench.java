package id.cakupan.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, as the limit of what writes can reach. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final int MICROSECONDS_COLUMN = 2;
    private static final int EPOCH_SECONDS_COLUMN = 4;

    private final Path folder;
    private final Map<String, String> connection;

    /** @param connection of which server and database, as the environment variables of PostgreSQL's programs */
    Pgbench(Path folder, Map<String, String> connection) {
        this.folder = folder;
        this.connection = Map.copyOf(connection);
    }

    private record Run(String output, List<String[]> log) {

        double perSecond() {
            Matcher rate = RATE.matcher(output);
            if (!rate.find()) {
                throw new IllegalStateException("pgbench printed no rate:\n" + output);
            }
            return Double.parseDouble(rate.group(1));
        }

        double[] sorted(ToDoubleFunction<String[]> value) {
            double[] values = log.stream().mapToDouble(value).toArray();
            Arrays.sort(values);
            return values;
        }
    }

    /** Runs a script as often as it can; an operation is one run through it. */
    Load run(String script, int clients, int seconds) {
        Run run = run(script, clients, seconds, List.of());
        double[] millis = run.sorted(line -> Double.parseDouble(line[MICROSECONDS_COLUMN]) / 1000);
        return new Load(run.perSecond(), Times.at(millis, 0.5), Times.at(millis, 0.95), Times.at(millis, 0.99),
                run.output().contains("aborted") ? 1 : 0);
    }

    /** Runs a script so many times a second if it can; when each run was through, in milliseconds since 1970, in order. */
    double[] paced(String script, int clients, int seconds, int perSecond) {
        return run(script, clients, seconds, List.of("--rate=" + perSecond)).sorted(line -> Double
                .parseDouble(line[EPOCH_SECONDS_COLUMN]) * 1000
                + Double.parseDouble(line[EPOCH_SECONDS_COLUMN + 1]) / 1000);
    }

    private Run run(String script, int clients, int seconds, List<String> more) {
        try {
            Path logs = Files.createTempDirectory(folder, "pgbench");
            List<String> words = new ArrayList<>(List.of("pgbench", "--no-vacuum", "--protocol=prepared",
                    "--client=" + clients, "--jobs=2", "--time=" + seconds, "--log",
                    "--file=" + Script.unpacked(folder, script)));
            words.addAll(more);
            return new Run(Command.run(logs, connection, words), log(logs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> log(Path logs) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(logs)) {
            found.forEach(files::add);
        }
        Collections.sort(files);
        List<String[]> lines = new ArrayList<>();
        for (Path file : files) {
            Files.readAllLines(file).forEach(line -> lines.add(line.split(" ", -1)));
        }
        return lines;
    }
}
