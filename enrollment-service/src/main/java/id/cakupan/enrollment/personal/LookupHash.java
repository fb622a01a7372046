package id.cakupan.enrollment.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.personal.PersonalKeys.Kind;

/**
 * Keyed hashes (HMAC-SHA-256) by which personal data are compared without being stored in clear. Without the key nobody
 * finds a NIK from its hash by trying all of them.
 */
@ApplicationScoped
public class LookupHash {

    private final PersonalKeys keys;

    LookupHash(PersonalKeys keys) {
        this.keys = keys;
    }

    /** The hash of a number under one lookup key. */
    public record Claim(String keyId, byte[] hash) {
    }

    /**
     * A number of a person under every lookup key of the file. While keys are rotated there are several, and a number that is
     * free must be free under each.
     *
     * @param kind such as {@code nik}
     */
    public List<Claim> claims(String kind, String number) {
        return keys.all(Kind.LOOKUP).entrySet().stream()
                .map(key -> new Claim(key.getKey(), hash(key.getValue(), kind + ":" + number))).toList();
    }

    /** The hash of a request's text under the current key. */
    public byte[] ofRequest(String text) {
        return hash(keys.all(Kind.LOOKUP).get(keys.current(Kind.LOOKUP)), "request:" + text);
    }

    /**
     * A key of a request under every lookup key of the file, in hex, the current one first. A client may take anything as
     * a key, also a number of a person.
     */
    public List<String> ofRequestKey(String text) {
        String current = keys.current(Kind.LOOKUP);
        return keys.all(Kind.LOOKUP).entrySet().stream()
                .sorted(Comparator.comparing(key -> !key.getKey().equals(current)))
                .map(key -> HexFormat.of().formatHex(hash(key.getValue(), "key:" + text))).toList();
    }

    /** Whether a stored hash is of this request's text, under the current or an older key. */
    public boolean isOfRequest(byte[] stored, String text) {
        return keys.all(Kind.LOOKUP).values().stream()
                .anyMatch(key -> MessageDigest.isEqual(stored, hash(key, "request:" + text)));
    }

    static byte[] hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available.", e);
        }
    }
}
