package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process over the death of its launcher: process id, start instant and a marker that is one of its
 * arguments. Ids are given out again by the system, so an id alone never says that a process is ours.
 */
final class PidFile {

    // Start instants are counted from the boot time, which moves when the clock is set.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 50;

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process, String marker) {
        long started = process.info().startInstant().orElseGet(Instant::now).toEpochMilli();
        OwnerOnly.write(file, "%d%n%d%n%s%n".formatted(process.pid(), started, marker));
    }

    /** The remembered process, if it is alive. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, UTF_8);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return find(Long.parseLong(lines.get(0)), started, lines.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The live process of this id if it also has the start instant and the argument. */
    static Optional<ProcessHandle> find(long pid, Instant started, String argument) {
        return ProcessHandle.of(pid).filter(process -> isSame(process.info(), started, argument));
    }

    // A process that has ended but that nobody has waited for has no arguments any more: it counts as gone.
    private static boolean isSame(ProcessHandle.Info info, Instant started, String argument) {
        boolean sameStart = info.startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) <= 0).orElse(false);
        return sameStart && info.arguments().map(arguments -> List.of(arguments).contains(argument)).orElse(false);
    }

    /** Stops the remembered process, gently for the given time, and forgets it. */
    void stop(Duration patience) {
        find().ifPresent(process -> {
            process.destroy();
            if (!awaitGone(patience)) {
                process.destroyForcibly();
            }
            if (!awaitGone(Duration.ofSeconds(5))) {
                throw new Trouble(
                        "Process %d is left from an earlier run and cannot be stopped; end it (kill -9 %d) and start again."
                                .formatted(process.pid(), process.pid()));
            }
        });
        delete();
    }

    private boolean awaitGone(Duration patience) {
        return Waiting.until(patience, POLL_MILLIS, () -> find().isEmpty());
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
