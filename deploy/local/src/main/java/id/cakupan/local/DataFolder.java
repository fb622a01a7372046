package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is kept between starts, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {

    static final String POSTGRES_MAJOR = "17";

    private static final String MARKER = "cakupan-data";
    private static final String LOCK = "launcher.lock";
    private static final String LAUNCHER = "launcher.pid";

    private final Path path;
    private FileChannel lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Creates the folder where it is missing and takes it for this launcher. */
    static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            folder.claim();
            folder.lock();
        } catch (IOException e) {
            throw new Trouble("The data folder %s cannot be written (%s); make it writable or choose another with --data."
                    .formatted(folder.path, e), e);
        }
        return folder;
    }

    /** Only an empty folder becomes a data folder, so that --fresh never deletes anything else. */
    private void claim() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Trouble("%s is a file, not a folder; choose a folder with --data.".formatted(path));
        }
        OwnerOnly.createFolders(path);
        Path marker = path.resolve(MARKER);
        if (!Files.exists(marker)) {
            if (!Folders.children(path).isEmpty()) {
                throw new Trouble("%s is not a Cakupan data folder but has files in it; choose an empty or new one with --data."
                        .formatted(path));
            }
            Files.writeString(marker, "Data folder of deploy/run.sh; --fresh deletes what is in it.\n", UTF_8);
        }
    }

    private void lock() throws IOException {
        lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock taken;
        try {
            taken = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            taken = null;
        }
        if (taken == null) {
            lock.close();
            Path launcher = path.resolve(LAUNCHER);
            throw new Trouble(
                    "Cakupan is already running in %s (process %s); stop it with Ctrl-C or choose another --data and --ports."
                            .formatted(path, Files.exists(launcher) ? Files.readString(launcher, UTF_8).strip() : "unknown"));
        }
        Files.writeString(path.resolve(LAUNCHER), ProcessHandle.current().pid() + "\n", UTF_8);
    }

    /** Deletes all but the lock; nothing of it may be in use. */
    void clear() {
        try {
            for (Path child : Folders.children(path)) {
                String name = child.getFileName().toString();
                if (!name.equals(MARKER) && !name.equals(LOCK) && !name.equals(LAUNCHER)) {
                    Folders.delete(child);
                }
            }
        } catch (IOException e) {
            throw new Trouble("The data folder %s could not be emptied (%s); delete it yourself and start again."
                    .formatted(path, e), e);
        }
    }

    /** Refuses the files of another PostgreSQL release, which the one at hand could not read. */
    void checkVersion() {
        Path version = postgres().resolve("PG_VERSION");
        try {
            String found = Files.exists(version) ? Files.readString(version, UTF_8).strip() : POSTGRES_MAJOR;
            if (!found.equals(POSTGRES_MAJOR)) {
                throw new Trouble(
                        ("The data folder %s was written by PostgreSQL %s and this is %s; choose another with --data, "
                                + "or give these data up with --fresh.").formatted(path, found, POSTGRES_MAJOR));
            }
        } catch (IOException e) {
            throw new Trouble("%s cannot be read; make it readable or choose another folder with --data.".formatted(version),
                    e);
        }
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return postgres(path);
    }

    static Path postgres(Path data) {
        return data.resolve("postgresql");
    }

    Secrets secrets() {
        return secrets(path);
    }

    static Secrets secrets(Path data) {
        Path folder = data.resolve("secrets");
        try {
            OwnerOnly.createFolders(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(folder);
    }

    Path users() {
        return path.resolve("users.txt");
    }

    static LogFile log(Path data, String name) {
        return new LogFile(data.resolve("logs").resolve(name + ".log"));
    }

    static Path processes(Path data) {
        return data.resolve("run");
    }

    /** The sample files that were accepted, by name, each with a mark of the content that was accepted last. */
    Map<String, String> sampleFiles() {
        try {
            List<String> lines = Files.exists(samples()) ? Files.readAllLines(samples(), UTF_8) : List.of();
            return lines.stream().map(line -> line.split(" ", 2))
                    .collect(toMap(parts -> parts[0], parts -> parts[1], (earlier, later) -> later, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rememberSampleFile(String name, String mark) {
        Map<String, String> known = sampleFiles();
        known.put(name, mark);
        OwnerOnly.write(samples(), known.entrySet().stream().map(file -> file.getKey() + " " + file.getValue() + "\n")
                .collect(joining()));
    }

    private Path samples() {
        return path.resolve("sample-data-loaded");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
