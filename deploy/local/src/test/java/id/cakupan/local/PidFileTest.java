package id.cakupan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private static final String MARKER = "60.25";

    @TempDir
    Path folder;
    private Path file;
    private PidFile pidFile;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("one.pid");
        pidFile = new PidFile(file);
        process = new ProcessBuilder("sleep", MARKER).start();
        // Until the new process has become the program, it still has the arguments of this one.
        assertThat(Waiting.until(Duration.ofSeconds(5), 10, () -> process.info().arguments()
                .map(arguments -> arguments.length == 1 && arguments[0].equals(MARKER)).orElse(false))).isTrue();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_process_of_an_earlier_run_is_found_and_stopped() throws InterruptedException {
        pidFile.write(process.toHandle(), MARKER);

        assertThat(new PidFile(file).find()).contains(process.toHandle());
        new PidFile(file).stop(Duration.ofSeconds(5));
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_foreign_process_with_the_remembered_id_is_left_alone() {
        pidFile.write(process.toHandle(), "-Dcakupan.local=/data#coverage");

        pidFile.stop(Duration.ofSeconds(1));
        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void an_ended_process_is_nobody() throws Exception {
        pidFile.write(process.toHandle(), MARKER);
        process.destroyForcibly().waitFor();

        assertThat(pidFile.find()).isEmpty();
    }

    @Test
    void a_torn_or_missing_file_names_nobody() throws IOException {
        assertThat(pidFile.find()).isEmpty();
        Files.writeString(file, "");
        assertThat(pidFile.find()).isEmpty();
        Files.writeString(file, "12\nx\nmarker\n");
        assertThat(pidFile.find()).isEmpty();
    }
}
