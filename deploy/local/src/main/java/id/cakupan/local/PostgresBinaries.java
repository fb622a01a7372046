package id.cakupan.local;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/** PostgreSQL's programs, unpacked once for each user into the user's cache folder. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /** The folder that holds {@code bin}; unpacked if it is not there yet (about 50 MB). */
    static Path unpacked(Path fallbackCache) {
        try {
            byte[] archive = archive();
            Path cache = cache(fallbackCache);
            Path folder = cache.resolve("postgresql-" + digest(archive));
            if (!Files.isDirectory(folder)) {
                Path draft = Files.createTempDirectory(cache, "unpacking-");
                unpack(archive, draft);
                adopt(draft, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    private static byte[] archive() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "Darwin" : os.contains("windows") ? "Windows" : "Linux";
        String processor = System.getProperty("os.arch");
        String machine = processor.equals("amd64") ? "x86_64" : processor;
        try (InputStream binaries = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return binaries.readAllBytes();
        } catch (IllegalStateException e) {
            throw new Trouble("There is no embedded PostgreSQL for %s on %s; use another machine or the containers."
                    .formatted(system, processor), e);
        }
    }

    private static Path cache(Path fallback) throws IOException {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path home = chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
        Path folder = home.resolve("cakupan").toAbsolutePath();
        try {
            OwnerOnly.createFolders(folder);
        } catch (IOException e) {
            OwnerOnly.createFolders(fallback);
            return fallback;
        }
        if (Files.isWritable(folder)) {
            return folder;
        }
        OwnerOnly.createFolders(fallback);
        return fallback;
    }

    private static String digest(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean program = target.getParent().endsWith("bin");
                    if (program && !target.toFile().setExecutable(true)) {
                        throw new IOException("Cannot be made executable: " + target);
                    }
                }
            }
        }
    }

    /** Another process may have unpacked the same archive meanwhile; then that one is taken. */
    private static void adopt(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            try (Stream<Path> files = Files.walk(draft)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
