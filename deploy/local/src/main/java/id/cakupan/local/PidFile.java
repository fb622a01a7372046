package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process over the death of its launcher: its id, and as a marker one of its arguments that names the data
 * folder. Ids are given out again by the system, so an id alone never says that a process is ours. The instant of its
 * start would say no more: it is counted from the boot time, which moves whenever the clock is set.
 */
final class PidFile {

    private static final long POLL_MILLIS = 50;

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process, String marker) {
        OwnerOnly.write(file, "%d%n%s%n".formatted(process.pid(), marker));
    }

    /** The remembered process, if it is alive. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, UTF_8);
            return lines.size() < 2 ? Optional.empty() : find(Long.parseLong(lines.get(0)), lines.get(lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The live process of this id, if it has the argument. */
    static Optional<ProcessHandle> find(long pid, String argument) {
        // A process that has ended but that nobody has waited for has no arguments any more: it counts as gone.
        return ProcessHandle.of(pid)
                .filter(process -> process.info().arguments().map(List::of).orElse(List.of()).contains(argument));
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
