package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first of the README's two commands, as a newcomer types it. */
class RunScriptTest {

    private static final Duration STARTED = Duration.ofSeconds(180);

    @TempDir
    Path folder;

    @Test
    void it_starts_shows_banyuasin_stops_on_ctrl_c_and_starts_again_after_kill_9() throws Exception {
        String ports = freePorts();
        Path data = folder.resolve("data");

        Run first = run("first", "--data", data.toString(), "--ports", ports);
        first.awaitLine("97,63");
        first.awaitLine("Ctrl-C");
        assertThat(first.output()).contains("817.221", "19.841", "viewer");
        assertThat(first.interrupt()).as(first.output()).isZero();

        Run second = run("second", "--data", data.toString(), "--ports", ports);
        second.awaitLine("Ctrl-C");
        assertThat(second.output()).contains("97,63");
        second.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        Run third = run("third", "--data", data.toString(), "--ports", ports);
        third.awaitLine("Ctrl-C");
        assertThat(third.output()).contains("97,63");
        String postmaster = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0);
        new ProcessBuilder("kill", "-KILL", postmaster).start().waitFor();
        assertThat(third.process().waitFor(30, TimeUnit.SECONDS)).as(third.output()).isTrue();
        assertThat(third.process().exitValue()).isEqualTo(1);
        assertThat(third.output()).contains("PostgreSQL has ended");

        Run fourth = run("fourth", "--data", data.toString(), "--ports", ports);
        fourth.awaitLine("Ctrl-C");
        assertThat(fourth.output()).contains("97,63");
        assertThat(fourth.interrupt()).as(fourth.output()).isZero();
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String ports = taken.getLocalPort() + "," + freePorts().split(",", 2)[1];
            Run run = run("taken", "--data", folder.resolve("other").toString(), "--ports", ports);
            assertThat(run.process().waitFor(STARTED.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(run.process().exitValue()).isNotZero();
            assertThat(run.output()).contains("" + taken.getLocalPort(), "--ports").doesNotContain("\tat ");
        }
    }

    private record Run(Process process, Path log) {
        String output() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        void awaitLine(String text) {
            Stack.await("output has " + text, STARTED, () -> {
                String output = output();
                assertThat(process.isAlive() || output.contains(text)).as(output).isTrue();
                return output.contains(text);
            });
        }

        int interrupt() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(output()).isTrue();
            return process.exitValue();
        }
    }

    private Run run(String name, String... options) throws IOException {
        // A build that was started in the background ignores Ctrl-C, and so would all that it starts.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", "deploy/run.sh"));
        command.addAll(Arrays.asList(options));
        Path log = folder.resolve(name + ".out");
        Process process = new ProcessBuilder(command).directory(Stack.PROJECT.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        return new Run(process, log);
    }

    private static String freePorts() throws IOException {
        try (ServerSocket a = new ServerSocket(0); ServerSocket b = new ServerSocket(0); ServerSocket c = new ServerSocket(0)) {
            return a.getLocalPort() + "," + b.getLocalPort() + "," + c.getLocalPort();
        }
    }
}
