package id.cakupan.enrollment.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Properties;

/** Keys that follow from their names. */
final class TestKeys {

    private TestKeys() {
    }

    static PersonalKeys of(String current, String... encryption) {
        Properties entries = properties("h1");
        entries.remove("encryption.k1");
        entries.setProperty("encryption.current", current);
        for (String id : encryption) {
            entries.setProperty("encryption." + id, key("encryption " + id));
        }
        return PersonalKeys.of(entries);
    }

    static Properties properties(String... lookup) {
        Properties entries = new Properties();
        entries.setProperty("encryption.current", "k1");
        entries.setProperty("encryption.k1", key("encryption k1"));
        entries.setProperty("lookup.current", lookup[0]);
        for (String id : lookup) {
            entries.setProperty("lookup." + id, key("lookup " + id));
        }
        return entries;
    }

    static String key(String name) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
