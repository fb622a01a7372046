package id.cakupan.enrollment.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CursorTest {

    @Property
    void a_cursor_survives_its_text(@ForAll long most, @ForAll long least, @ForAll @LongRange(min = 0) long position,
            @ForAll @Size(Cursor.CHAIN_BYTES) byte[] chain) {
        Cursor cursor = new Cursor(new UUID(most, least), position, chain);
        assertThat(Cursor.decode(cursor.encode())).contains(cursor);
    }

    @Property
    void any_other_text_is_no_cursor(@ForAll String text) {
        assertThat(Cursor.decode(text).map(Cursor::encode).orElse(text)).isEqualTo(text);
    }

    @Test
    void the_chain_tells_apart_position_time_content_and_past() {
        Instant time = Instant.parse("2026-11-21T03:00:00.123456Z");
        byte[] start = new byte[Cursor.CHAIN_BYTES];
        byte[] reference = new Chain(start).add(1, time, "a");
        assertThat(new Chain(start).add(1, time, "a")).isEqualTo(reference).hasSize(Cursor.CHAIN_BYTES);
        assertThat(new Chain(start).add(2, time, "a")).isNotEqualTo(reference);
        assertThat(new Chain(start).add(1, time.plusNanos(1000), "a")).isNotEqualTo(reference);
        assertThat(new Chain(start).add(1, time, "b")).isNotEqualTo(reference);
        assertThat(new Chain(reference).add(1, time, "a")).isNotEqualTo(reference);
    }
}
