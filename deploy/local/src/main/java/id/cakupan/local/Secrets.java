package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Random passwords and keys, each kept in a file of its own that only its owner may read. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** 24 characters of A to Z, a to z, 0 to 9, - and _: 144 random bits. */
    static String password() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The password kept under this name; drawn when it is asked for the first time. */
    String password(String name) {
        Path file = folder.resolve(name + ".password");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, password());
        }
        try {
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that personal data are encrypted and looked up with: without this file they cannot be read again. */
    Path personalKeys() {
        Path file = folder.resolve("personal-keys.properties");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, String.join("\n", List.of("encryption.current=k1", "encryption.k1=" + key(),
                    "lookup.current=h1", "lookup.h1=" + key())) + "\n");
        }
        return file;
    }

    private static String key() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
