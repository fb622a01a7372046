package id.cakupan.reporting.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Hashes of the archive and the short codes that are printed. */
public final class Seal {

    /** Digits and letters without those that are read for another: I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 10;
    private static final int BITS = 5;

    private Seal() {
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** The first fifty bits of a hash, {@code 7K3M9Q9TXA}. */
    public static String code(byte[] hash) {
        BigInteger bits = new BigInteger(1, hash).shiftRight(hash.length * Byte.SIZE - CODE_LENGTH * BITS);
        StringBuilder code = new StringBuilder();
        for (int i = CODE_LENGTH - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt(bits.shiftRight(i * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }

    /** As it is printed: {@code 7K3M9-Q9TXA}. */
    public static String printed(String code) {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    /** The code that a reader meant, with or without hyphen, in small letters, with I, L or O; empty where it is none. */
    static Optional<String> codeOf(String written) {
        String code = written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        boolean fits = code.length() == CODE_LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return fits ? Optional.of(code) : Optional.empty();
    }

    /** Hashes by file name in the form of {@code sha256sum}, which checks the files against it. */
    static String manifest(SortedMap<String, byte[]> hashes) {
        return hashes.entrySet().stream().map(Seal::line).collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, byte[]> file) {
        return hex(file.getValue()) + "  " + file.getKey() + "\n";
    }

    /** What the next entry of the archive names. */
    static byte[] of(SortedMap<String, byte[]> hashes) {
        return sha256(manifest(hashes).getBytes(UTF_8));
    }
}
