package id.cakupan.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures what is named, or all; started by {@code system-tests/measure.sh} in the folder of the project. */
public final class Main {

    private static final List<Measurement> ALL = List.of(new RegisterPeople(), new FollowFeed(), new Figures(),
            new SizeOfRegister(), new Histories(), new BriefingPages(), new Packs(), new StartServices());

    private Main() {
    }

    public static void main(String[] names) throws IOException {
        List<String> known = ALL.stream().map(Measurement::name).toList();
        if (!known.containsAll(List.of(names))) {
            System.err.println("There are the measurements " + String.join(", ", known) + ".");
            System.exit(2);
        }
        Path project = Path.of("").toAbsolutePath();
        Path results = project.resolve("system-tests/target/measure");
        StringBuilder table = new StringBuilder();
        for (Measurement measurement : ALL) {
            if (names.length == 0 || List.of(names).contains(measurement.name())) {
                System.out.println("Measuring " + measurement.name() + " ...");
                long begin = System.nanoTime();
                try (Rig rig = measurement.rig(project)) {
                    Report report = new Report(rig.databaseVersion());
                    String rows = report.write(results, measurement, measurement.on(rig));
                    table.append(table.isEmpty() ? report.head() : "").append(rows);
                    Files.writeString(results.resolve("table.md"), table);
                }
                System.out.printf("  took %.0f s%n", (System.nanoTime() - begin) / 1e9);
            }
        }
        System.out.println(table + "\nAlso in " + results);
    }
}
