package id.cakupan.enrollment.feed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a consumer stands: in which feed, at which position, and what the feed's hash was there. Opaque to consumers.
 */
record Cursor(UUID feedId, long position, byte[] chain) {

    static final int CHAIN_BYTES = 16;
    private static final int BYTES = 2 * Long.BYTES + Long.BYTES + CHAIN_BYTES;

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(feedId.getMostSignificantBits())
                .putLong(feedId.getLeastSignificantBits()).putLong(position).put(chain);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty when the text is no cursor. */
    static Optional<Cursor> decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID feedId = new UUID(buffer.getLong(), buffer.getLong());
        long position = buffer.getLong();
        return position < 0 ? Optional.empty()
                : Optional.of(new Cursor(feedId, position, Arrays.copyOfRange(bytes, BYTES - CHAIN_BYTES, BYTES)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor that && feedId.equals(that.feedId) && position == that.position
                && Arrays.equals(chain, that.chain);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    @Override
    public String toString() {
        return encode();
    }
}
