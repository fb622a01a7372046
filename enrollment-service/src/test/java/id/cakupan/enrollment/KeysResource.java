package id.cakupan.enrollment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Keys of personal data for the tests of this module, made anew each time, with a lookup key that is being rotated in. */
public class KeysResource implements QuarkusTestResourceLifecycleManager {

    private Path file;

    @Override
    public Map<String, String> start() {
        try {
            file = Files.createTempFile("keys", ".properties");
            Files.write(file, Stream.concat(Stream.of("encryption.current=k1", "lookup.current=h2"),
                    Stream.of("encryption.k1", "lookup.h1", "lookup.h2").map(name -> name + "=" + key())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("cakupan.personal.keys-file", file.toString(), "cakupan.personal.demo-nik-allowed", "true");
    }

    private static String key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
