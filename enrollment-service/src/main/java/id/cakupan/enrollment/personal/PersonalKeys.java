package id.cakupan.enrollment.personal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

/** The keys of personal data, read once at start. Says in one sentence what is wrong with them, and never shows one. */
final class PersonalKeys {

    enum Kind {
        ENCRYPTION("AES"),
        LOOKUP("HmacSHA256");

        private final String algorithm;

        Kind(String algorithm) {
            this.algorithm = algorithm;
        }

        /** As the keys file writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int KEY_BYTES = 32;
    private static final String CURRENT = "current";
    private static final Pattern ENTRY = Pattern.compile("(encryption|lookup)\\.([a-z0-9-]{1,20})");

    private final Map<Kind, Map<String, SecretKeySpec>> keys;
    private final Map<Kind, String> current;

    private PersonalKeys(Map<Kind, Map<String, SecretKeySpec>> keys, Map<Kind, String> current) {
        this.keys = keys;
        this.current = current;
    }

    static PersonalKeys read(Path file) {
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // neither message nor cause: they may quote a line of the file
            throw refused("the file %s cannot be read as a properties file (%s)".formatted(file.toAbsolutePath(),
                    e.getClass().getSimpleName()));
        }
        return of(entries);
    }

    static PersonalKeys of(Properties entries) {
        Map<Kind, Map<String, SecretKeySpec>> keys = new TreeMap<>();
        List.of(Kind.values()).forEach(kind -> keys.put(kind, new TreeMap<>()));
        for (String name : entries.stringPropertyNames()) {
            Matcher entry = ENTRY.matcher(name);
            if (!entry.matches()) {
                throw refused("an entry is neither encryption.<id> nor lookup.<id> with an id of a-z, 0-9 and -");
            }
            if (!entry.group(2).equals(CURRENT)) {
                Kind kind = Kind.valueOf(entry.group(1).toUpperCase(Locale.ROOT));
                keys.get(kind).put(entry.group(2), key(kind, name, entries.getProperty(name).strip()));
            }
        }
        Map<Kind, String> current = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            String id = entries.getProperty(kind + "." + CURRENT, "").strip();
            if (!keys.get(kind).containsKey(id)) {
                throw refused("%s.current must name a key that is in the file".formatted(kind));
            }
            current.put(kind, id);
        }
        refuseSharedBytes(keys);
        return new PersonalKeys(keys, current);
    }

    private static SecretKeySpec key(Kind kind, String name, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw refused("%s must be %d bytes in base64".formatted(name, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, kind.algorithm);
    }

    private static void refuseSharedBytes(Map<Kind, Map<String, SecretKeySpec>> keys) {
        List<byte[]> all = keys.values().stream().flatMap(named -> named.values().stream())
                .map(SecretKeySpec::getEncoded).sorted(Arrays::compare).toList();
        for (int i = 1; i < all.size(); i++) {
            if (Arrays.equals(all.get(i - 1), all.get(i))) {
                throw refused("two keys have the same bytes; each must be made on its own");
            }
        }
    }

    private static IllegalStateException refused(String why) {
        return new IllegalStateException("The keys of personal data (cakupan.personal.keys-file) are refused: " + why + ".");
    }

    /** Every key of a kind by its id, in the order of the ids. */
    Map<String, SecretKeySpec> all(Kind kind) {
        return keys.get(kind);
    }

    /** The id of the key under which new values are stored. */
    String current(Kind kind) {
        return current.get(kind);
    }

    @Override
    public String toString() {
        return "keys " + current;
    }
}
