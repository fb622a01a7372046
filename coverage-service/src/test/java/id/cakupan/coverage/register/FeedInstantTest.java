package id.cakupan.coverage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick way reads what was written in any way. */
class FeedInstantTest {

    private final ObjectMapper mapper = new ObjectMapper();

    private Instant read(String text) throws JsonProcessingException {
        return mapper.readValue("{\"position\":1,\"knownAt\":\"" + text + "\"}", FeedEntry.class).knownAt();
    }

    @Property
    void an_instant_comes_back_as_it_was_written(@ForAll("instants") Instant instant) throws JsonProcessingException {
        assertThat(read(instant.toString())).isEqualTo(instant);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-5_000_000_000_000L, 9_000_000_000_000L)
                .flatMap(millis -> Arbitraries.of(0, 1, 10, 999, 123_456, 999_999)
                        .map(nanos -> Instant.ofEpochMilli(millis).plusNanos(nanos)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-02-29T23:59:59Z", "2026-11-27T01:02:03.1Z", "2026-11-27T01:02:03.123456789Z",
            "+12026-01-01T00:00:00Z", "-0001-01-01T00:00:00.5Z" })
    void what_is_written_otherwise_is_read_too(String text) throws JsonProcessingException {
        assertThat(read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-11-27", "2026-02-30T00:00:00Z", "2026-11-27T24:00:01Z",
            "2026-11-27T01:02:03,5Z", "2026-11-27T01:02:0xZ", "2026-11-27T01:02:03.1234567890Z" })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidFormatException.class);
    }
}
