package id.cakupan.enrollment.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;

/** The running hash over all that was published: two feeds that differ anywhere before a position differ there too. */
final class Chain {

    private final MessageDigest sha;
    private byte[] value;

    Chain(byte[] start) {
        this.value = start.clone();
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash after one more entry. */
    byte[] add(long position, Instant knownAt, String content) {
        sha.update(value);
        sha.update(ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES).putLong(position).putLong(knownAt.getEpochSecond())
                .putInt(knownAt.getNano()).array());
        value = Arrays.copyOf(sha.digest(content.getBytes(UTF_8)), Cursor.CHAIN_BYTES);
        return value;
    }

    byte[] value() {
        return value.clone();
    }
}
