package id.cakupan.coverage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
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
import net.jqwik.api.constraints.IntRange;

/** The quick way reads what was written in any way, and refuses what is none. */
class FeedEntryReaderTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void a_movement_is_read_whatever_stands_beside_it() throws JsonProcessingException {
        FeedEntry entry = mapper.readValue("""
                {"kind":"movement","position":7,"knownAt":"2026-11-27T01:02:03.5Z","later":{"position":[8,{"knownAt":1}]},
                 "movement":{"changeId":"6f9e","effectiveOn":"2026-11-26","regionCode":"16.07","segment":"PBPU",
                    "status":"AKTIF","reason":"NONE","more":[{"cause":"x"}],"cause":"NEW","channelCode":"LOKET",
                    "participants":-2},
                 "statement":null}""", FeedEntry.class);
        assertThat(entry).isEqualTo(new FeedEntry(7, Instant.parse("2026-11-27T01:02:03.5Z"), new Movement(
                LocalDate.of(2026, 11, 26), "16.07", "PBPU", "AKTIF", "NONE", "NEW", "LOKET", -2), null));
        assertThat(entry.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"position\":null}", "{\"position\":1}",
            "{\"position\":1,\"knownAt\":\"2026-11-27T01:02:03Z\",\"movement\":{}}",
            "{\"knownAt\":null,\"movement\":{\"segment\":{\"status\":\"AKTIF\"},\"reason\":null}}",
            "{\"knownAt\":{\"position\":\"x\"},\"position\":3}" })
    void what_is_left_out_makes_an_entry_less_than_whole(String json) throws JsonProcessingException {
        assertThat(mapper.readValue(json, FeedEntry.class).isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "7", "{\"position\":\"x\"}", "{\"movement\":[]}",
            "{\"movement\":{\"effectiveOn\":\"2026-02-30\"}}", "{\"movement\":{\"participants\":1e99}}", "{\"statement\":3}" })
    void what_is_no_entry_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, FeedEntry.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Property
    void a_day_comes_back_as_it_was_written(@ForAll @IntRange(min = -1_000_000, max = 4_000_000) int day)
            throws JsonProcessingException {
        LocalDate written = LocalDate.ofEpochDay(day);
        assertThat(mapper.readValue("{\"movement\":{\"effectiveOn\":\"" + written + "\"}}", FeedEntry.class).movement()
                .effectiveOn()).isEqualTo(written);
    }

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
