package id.cakupan.coverage.register;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;

/** Reads instants of the form {@code 2026-11-27T01:02:03.456789Z}, of which the feed has millions; others as everybody does. */
final class FeedInstant extends JsonDeserializer<Instant> {

    private static final int SECONDS_END = "2026-11-27T01:02:03".length();
    private static final int NANO_DIGITS = 9;

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = json.getText();
        try {
            return isPlain(text) ? plain(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
        }
    }

    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        return last >= SECONDS_END && last <= SECONDS_END + 1 + NANO_DIGITS && text.charAt(last) == 'Z'
                && (last == SECONDS_END || text.charAt(SECONDS_END) == '.' && last > SECONDS_END + 1)
                && text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(10) == 'T' && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static Instant plain(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int end = text.length() - 1;
        int nanos = end == SECONDS_END ? 0 : number(text, SECONDS_END + 1, end);
        for (int digits = end - SECONDS_END - 1; nanos > 0 && digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("No digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
