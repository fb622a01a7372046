package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Path KIT = Path.of("src/main/java/id/cakupan/kit");
    private static final Path CSV = KIT.resolve("csv");
    private static final Path SQL = KIT.resolve("sql");
    private static final Path QUERY = KIT.resolve("query");

    @Test
    void the_kit_stays_small() throws IOException {
        staysWithin(classes(KIT).stream()
                .filter(file -> !file.startsWith(CSV) && !file.startsWith(SQL) && !file.startsWith(QUERY)).toList(), 12, 740);
    }

    @Test
    void reading_tables_stays_small() throws IOException {
        staysWithin(classes(CSV), 5, 360);
    }

    @Test
    void plain_sql_stays_small() throws IOException {
        staysWithin(classes(SQL), 2, 310);
    }

    @Test
    void knowing_the_query_stays_small() throws IOException {
        staysWithin(classes(QUERY), 3, 170);
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java")).toList();
        }
    }

    private static void staysWithin(List<Path> files, int maxClasses, int maxLines) throws IOException {
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(files).isNotEmpty().hasSizeLessThanOrEqualTo(maxClasses);
        assertThat(lines).isLessThanOrEqualTo(maxLines);
    }
}
