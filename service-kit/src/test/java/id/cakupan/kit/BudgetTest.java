package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void the_kit_stays_small() throws IOException {
        staysWithin("src/main/java/id/cakupan/kit", 12, 700);
    }

    @Test
    void reading_tables_stays_small() throws IOException {
        staysWithin("src/main/java/id/cakupan/kit/csv", 5, 400);
    }

    private static void staysWithin(String folder, int maxClasses, int maxLines) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(folder))) {
            files = found.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java")).toList();
        }
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(files).isNotEmpty().hasSizeLessThanOrEqualTo(maxClasses);
        assertThat(lines).isLessThanOrEqualTo(maxLines);
    }
}
