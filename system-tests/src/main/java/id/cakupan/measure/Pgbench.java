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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, as the limit of what writes can reach. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final int MICROSECONDS_COLUMN = 2;

    private final Path folder;
    private final Map<String, String> connection;

    /** @param connection of which server and database, as the environment variables of PostgreSQL's programs */
    Pgbench(Path folder, Map<String, String> connection) {
        this.folder = folder;
        this.connection = Map.copyOf(connection);
    }

    /** Runs a script; an operation is one run through it. */
    Load run(Path script, int clients, int seconds) {
        try {
            Path logs = Files.createTempDirectory(folder, "pgbench");
            String output = Command.run(logs, connection, List.of("pgbench", "--no-vacuum", "--protocol=prepared",
                    "--client=" + clients, "--jobs=2", "--time=" + seconds, "--log", "--file=" + script));
            Matcher rate = RATE.matcher(output);
            if (!rate.find()) {
                throw new IllegalStateException("pgbench printed no rate:\n" + output);
            }
            double[] times = times(logs);
            return new Load(Double.parseDouble(rate.group(1)), at(times, 0.5), at(times, 0.95), at(times, 0.99),
                    output.contains("aborted") ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds of each run, sorted. */
    private static double[] times(Path logs) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(logs)) {
            found.forEach(files::add);
        }
        Collections.sort(files);
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.addAll(Files.readAllLines(file));
        }
        double[] times = lines.stream().mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[MICROSECONDS_COLUMN]) / 1000)
                .toArray();
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
