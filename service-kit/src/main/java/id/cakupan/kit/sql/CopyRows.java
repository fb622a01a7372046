package id.cakupan.kit.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Rows in the binary format of COPY, which the server takes over without parsing them. */
final class CopyRows {

    private static final byte[] SIGNATURE = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0 };
    private static final int HEADER = SIGNATURE.length + 2 * Integer.BYTES;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).put(SIGNATURE).position(HEADER);

    void add(Object[] row) {
        room(Short.BYTES).putShort((short) row.length);
        for (Object value : row) {
            add(value);
        }
    }

    private void add(Object value) {
        if (value == null) {
            room(Integer.BYTES).putInt(NULL);
        } else if (value instanceof String text) {
            byte[] encoded = text.getBytes(UTF_8);
            room(Integer.BYTES + encoded.length).putInt(encoded.length).put(encoded);
        } else if (value instanceof Long number) {
            add(number.longValue());
        } else if (value instanceof Instant instant) {
            add((instant.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + instant.getNano() / 1000);
        } else if (value instanceof LocalDate day) {
            room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt((int) (day.toEpochDay() - EPOCH_DAY));
        } else {
            throw new IllegalArgumentException("Cannot be copied: " + value.getClass());
        }
    }

    private void add(long number) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(number);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), 2 * bytes.capacity() + more)).position(bytes.position());
        }
        return bytes;
    }

    /** The whole, ready to be read. */
    ByteBuffer end() {
        return room(Short.BYTES).putShort(END).flip();
    }
}
