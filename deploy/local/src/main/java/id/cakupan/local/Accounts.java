package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The users file of the services: a built-in user for each human role, named like it, the user {@code service} that the
 * services sign in with at one another, and the user {@code launcher} that loads the sample data.
 */
final class Accounts {

    /** The built-in users; each has the role of its own name. */
    static final List<String> BUILT_IN = List.of("viewer", "officer", "analyst", "branch_head", "operator");

    private static final int ITERATIONS = 210_000;
    private static final Pattern NAME = Pattern.compile("([a-z_]+):.*");

    private final Path file;
    private final Path told;
    private final String launcherPassword = Secrets.password();
    private final Map<String, String> news = new LinkedHashMap<>();

    private Accounts(Path file, Path told) {
        this.file = file;
        this.told = told;
    }

    /**
     * Writes the users file. Built-in users keep their hashes, unless a password is chosen or theirs were never told to
     * anybody, as after a first start that did not get that far.
     */
    static Accounts write(Path file, String servicePassword, Optional<String> chosenPassword) {
        Accounts accounts = new Accounts(file, file.resolveSibling(file.getFileName() + ".told"));
        Map<String, String> kept = accounts.kept(chosenPassword);
        List<String> lines = new ArrayList<>();
        for (String name : BUILT_IN) {
            lines.add(kept.containsKey(name) ? kept.get(name) : accounts.renewed(name, chosenPassword));
        }
        lines.add(line("service", "service", servicePassword));
        lines.add(line("launcher", "viewer,analyst", accounts.launcherPassword));
        OwnerOnly.write(file, String.join("\n", lines) + "\n");
        return accounts;
    }

    private Map<String, String> kept(Optional<String> chosenPassword) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (chosenPassword.isPresent() || !Files.exists(told) || !Files.exists(file)) {
            return kept;
        }
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                Matcher name = NAME.matcher(line);
                if (name.matches()) {
                    kept.put(name.group(1), line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private String renewed(String name, Optional<String> chosenPassword) {
        String password = chosenPassword.orElseGet(Secrets::password);
        if (chosenPassword.isEmpty()) {
            news.put(name, password);
        }
        return line(name, name, password);
    }

    Path file() {
        return file;
    }

    String launcherPassword() {
        return launcherPassword;
    }

    /** Passwords drawn in this start, by user; to be shown once and followed by {@link #toldToThePerson()}. */
    Map<String, String> newPasswords() {
        return Collections.unmodifiableMap(news);
    }

    /** From now on the built-in users keep what they have. */
    void toldToThePerson() {
        if (!Files.exists(told)) {
            OwnerOnly.write(told, "The passwords of the built-in users were shown or chosen.\n");
        }
    }

    /** {@code name:roles:iterations:salt:hash}, the form that the services read. */
    private static String line(String name, String roles, String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return String.join(":", name, roles, Integer.toString(ITERATIONS), base64.encodeToString(salt),
                    base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
