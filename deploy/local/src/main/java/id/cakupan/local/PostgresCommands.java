package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.util.LinuxUtils;

/** initdb and pg_ctl for one folder of a PostgreSQL server. */
final class PostgresCommands {

    private static final int COMMAND_LIMIT_SECONDS = 120;

    private final Path binaries;
    private final Path data;
    private final LogFile log;

    PostgresCommands(Path binaries, Path data, LogFile log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    /** Creates the server's folder under another name first, so that a crash in the middle leaves nothing behind. */
    void initialise(String superuserPassword) throws IOException {
        Path draft = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(draft);
        Path passwordFile = data.resolveSibling("initdb.password");
        OwnerOnly.write(passwordFile, superuserPassword);
        try {
            int exit = run("initdb", "-D", draft.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile",
                    passwordFile.toString(), "-E", "UTF-8", "--locale=C", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8", "--data-checksums");
            if (exit != 0) {
                throw failed("prepare its data folder");
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, data);
    }

    /** Whether the server came up within a minute. */
    boolean start(Map<String, String> settings) {
        String options = settings.entrySet().stream().map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        return run("pg_ctl", "-D", data.toString(), "-l", log.path().toString(), "-o", options, "-w", "-t", "60", "start") == 0;
    }

    /** Breaks off open transactions; whether the server has ended within the time. */
    boolean stop(Duration patience) {
        return run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", Long.toString(patience.toSeconds()), "stop") == 0;
    }

    /** The running server of this folder, whoever started it. */
    Optional<ProcessHandle> postmaster() {
        return serverId().flatMap(id -> PidFile.find(id, data.toString()));
    }

    /**
     * PostgreSQL takes any live process that has the id in a left-over postmaster.pid for its own earlier server and
     * refuses to start; where that process is another one, the file goes.
     */
    void forgetForeignPid() throws IOException {
        if (postmaster().isEmpty() && serverId().flatMap(ProcessHandle::of).isPresent()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private Optional<Long> serverId() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"), UTF_8)) {
            return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Trouble failed(String toDoWhat) {
        return new Trouble("PostgreSQL could not %s; its log %s says why:%n%s".formatted(toDoWhat, log.path(), log.tail(12)));
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // Root only: PostgreSQL refuses to run as root, but not as nobody in a user namespace of its own.
            command.addAll(List.of("unshare", "-U"));
        } else if (System.getProperty("user.name").equals("root")) {
            throw new Trouble("PostgreSQL does not run as root on this machine; start this as another user.");
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("CAKUPAN_"));
        try {
            Process process = builder.start();
            if (!process.waitFor(COMMAND_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw failed("answer within two minutes");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, e);
        }
    }
}
