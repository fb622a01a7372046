package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final int MAX_CLASSES = 12;
    private static final int MAX_LINES = 700;

    @Test
    void the_kit_stays_small() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src/main/java"))) {
            files = found.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java")).toList();
        }
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(files).hasSizeLessThanOrEqualTo(MAX_CLASSES);
        assertThat(lines).isLessThanOrEqualTo(MAX_LINES);
    }
}
