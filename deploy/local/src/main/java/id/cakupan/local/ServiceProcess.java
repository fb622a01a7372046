package id.cakupan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One service as a process of its own, from its production jar. */
public final class ServiceProcess {

    /** What a process runs: a built jar, and the options of its virtual machine. */
    public record Program(Path jar, List<String> javaOptions) {

        /** Copies the options. */
        public Program {
            javaOptions = List.copyOf(javaOptions);
        }
    }

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Program program;
    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final LogFile log;
    private final PidFile pidFile;
    private Process process;

    /** A process that is not started yet; {@code name} names its log and pid file in the data folder. */
    public ServiceProcess(String name, Program program, Path data, int port, Map<String, String> environment) {
        this.name = name;
        this.program = program;
        this.data = data;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.log = DataFolder.log(data, name);
        this.pidFile = new PidFile(DataFolder.processes(data).resolve(name + ".pid"));
    }

    /** The same process, not started, with more environment variables. */
    public ServiceProcess with(Map<String, String> moreEnvironment) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(moreEnvironment);
        return new ServiceProcess(name, program, data, port, all);
    }

    /** Starts the process; does not wait until it is ready. */
    public synchronized void start() {
        if (isAlive()) {
            throw new IllegalStateException(name + " is already running");
        }
        if (!Files.exists(program.jar())) {
            throw new Trouble("%s is not built; run mvn -DskipTests package first.".formatted(program.jar()));
        }
        log.rotate();
        String marker = "-Dcakupan.local=%s#%s".formatted(data, name);
        ProcessBuilder builder = new ProcessBuilder(command(marker)).directory(data.toFile()).redirectErrorStream(true)
                .redirectOutput(log.path().toFile());
        // What the shell of the person has set for other programs must not configure the service.
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("CAKUPAN_"));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            OwnerOnly.createFolders(DataFolder.processes(data));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pidFile.write(process.toHandle(), marker);
    }

    private List<String> command(String marker) {
        String java = ProcessHandle.current().info().command().orElse("java");
        return Stream.of(List.of(java), program.javaOptions(), List.of(marker, "-jar", program.jar().toString()))
                .flatMap(List::stream).toList();
    }

    /** Waits until the service says that it can answer; fails with the end of its log when it does not in time. */
    public void awaitReady(Duration patience) {
        boolean ended = Waiting.until(patience, 100, () -> isReady() || !isAlive());
        if (!isAlive()) {
            throw new Trouble("%s ended with code %d before it was ready; its log %s says why:%n%s".formatted(name, exitCode(),
                    log.path(), log.tail(12)));
        }
        if (!ended) {
            throw new Trouble("%s was not ready within %d seconds; its log %s may say why:%n%s".formatted(name,
                    patience.toSeconds(), log.path(), log.tail(12)));
        }
    }

    /** Whether the service says that it can answer. */
    public boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/q/health/ready")).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + name, e);
        }
    }

    /** The process itself, while it runs. */
    public synchronized ProcessHandle handle() {
        return process.toHandle();
    }

    /** Name of the process, of its log and of its pid file. */
    public String name() {
        return name;
    }

    /** TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Address of the service, without a path. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where the service writes its log. */
    public Path log() {
        return log.path();
    }

    /** Whether the process has been started and has not ended. */
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Exit code of the ended process. */
    public synchronized int exitCode() {
        return process.exitValue();
    }

    /** Asks the process to end; it need not have ended when this returns. */
    synchronized void askToStop() {
        if (isAlive()) {
            process.destroy();
        }
    }

    /** Ends the process in an orderly way, by force if it takes longer. */
    public synchronized void stop(Duration patience) {
        askToStop();
        if (process != null && !waitFor(patience)) {
            kill();
        }
        pidFile.delete();
    }

    /** Ends the process as a crash does (kill -9). */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            waitFor(Duration.ofSeconds(10));
        }
        pidFile.delete();
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping " + name, e);
        }
    }
}
