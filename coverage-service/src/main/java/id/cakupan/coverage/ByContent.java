package id.cakupan.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that are made anew each time, with a tag by which a caller sees that nothing in them has changed. */
public final class ByContent {

    private static final int BYTES = 12;

    private ByContent() {
    }

    /**
     * An answer as JSON, or 304 where the caller has an equal one.
     *
     * @param answer a record, whose words tell all that is in it
     * @param known value of {@code If-None-Match}, or null
     */
    public static Response answer(Record answer, String known) {
        String value = HexFormat.of().formatHex(digest(answer.toString()), 0, BYTES);
        EntityTag tag = new EntityTag(value, true);
        return known != null && known.contains('"' + value + '"') ? Response.notModified(tag).build()
                : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
