package id.cakupan.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a load generator runs, kept beside these classes. */
final class Script {

    private Script() {
    }

    /** As a file in a folder. */
    static Path unpacked(Path folder, String name) {
        Path file = folder.resolve(name);
        try (InputStream script = Script.class.getResourceAsStream(name)) {
            if (!Files.exists(file)) {
                Files.copy(script, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
