package id.cakupan.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import io.quarkus.logging.Log;

/**
 * Users with their roles and PBKDF2 hashes: one a line, {@code name:role,role:iterations:salt:hash}, salt and hash in
 * Base64, {@code #} for comments. Read again when the file changes. Without a file nobody is known.
 */
final class UsersFile {

    static final int ITERATIONS = 210_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record User(String name, Set<String> roles, int iterations, byte[] salt, byte[] hash) {
    }

    // A hash costs a tenth of a second by design, too much for each request of a client that sends basic: what was
    // verified once is remembered as a salted digest, as long as this content of the file is the present one.
    private record Content(FileTime modified, Map<String, User> users, Map<String, byte[]> verified) {
        static final Content NONE = of(FileTime.fromMillis(0), Map.of());

        static Content of(FileTime modified, Map<String, User> users) {
            return new Content(modified, Map.copyOf(users), new ConcurrentHashMap<>());
        }
    }

    private final Optional<Path> file;
    private final byte[] processSalt = randomBytes();
    private volatile Content content;

    UsersFile(Optional<Path> file) {
        this.file = file;
        this.content = file.map(UsersFile::read).orElse(Content.NONE);
    }

    /** The roles of a user whose password is right. */
    Optional<Set<String>> verify(String name, char[] password) {
        Content now = content();
        User user = now.users().get(name);
        byte[] digest = digest(name, password);
        if (user != null && MessageDigest.isEqual(now.verified().get(name), digest)) {
            return Optional.of(user.roles());
        }
        // An unknown name costs the same time as a wrong password.
        byte[] hash = hash(password, user == null ? processSalt : user.salt(), user == null ? ITERATIONS : user.iterations());
        if (user == null || !MessageDigest.isEqual(hash, user.hash())) {
            return Optional.empty();
        }
        now.verified().put(name, digest);
        return Optional.of(user.roles());
    }

    /** The roles of a user who signed in earlier and holds a session. */
    Optional<Set<String>> rolesOf(String name) {
        return Optional.ofNullable(content().users().get(name)).map(User::roles);
    }

    private Content content() {
        try {
            if (file.isPresent() && !modified(file.get()).equals(content.modified())) {
                content = read(file.get());
            }
        } catch (UncheckedIOException | IllegalArgumentException e) { // half written: what held until now holds on
            Log.warnf("The users file %s is kept as it was: %s", file.get(), e.getMessage());
        }
        return content;
    }

    private static Content read(Path file) {
        FileTime modified = modified(file);
        Map<String, User> users = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    User user = parse(line);
                    users.put(user.name(), user);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The users file cannot be read: " + file, e);
        }
        return Content.of(modified, users);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The users file cannot be read: " + file, e);
        }
    }

    private static User parse(String line) {
        String[] parts = line.strip().split(":", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("A line of the users file is not name:roles:iterations:salt:hash.");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new User(parts[0], Set.of(parts[1].split(",", -1)), Integer.parseInt(parts[2]), base64.decode(parts[3]),
                base64.decode(parts[4]));
    }

    private byte[] digest(String name, char[] password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(processSalt);
            sha.update(name.getBytes(UTF_8));
            sha.update((byte) 0);
            return sha.digest(new String(password).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(char[] password, byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] randomBytes() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
