package id.cakupan.coverage.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Reads days and instants as they are commonly written, of which the feed has millions; others as everybody does. */
final class FeedTime {

    private static final int DAY_END = "2026-11-27".length();
    private static final int SECONDS_END = "2026-11-27T01:02:03".length();
    private static final int NANO_DIGITS = 9;

    private FeedTime() {
    }

    /**
     * The instant of a text such as {@code 2026-11-27T01:02:03.456789Z}.
     *
     * @throws DateTimeException for what is none
     */
    static Instant instant(String text) {
        return isPlain(text) ? plain(text) : Instant.parse(text);
    }

    /**
     * The day of a text such as {@code 2026-11-27}.
     *
     * @throws DateTimeException for what is none
     */
    static LocalDate day(String text) {
        return text.length() == DAY_END && isDay(text) ? plainDay(text) : LocalDate.parse(text);
    }

    private static boolean isDay(String text) {
        return text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static LocalDate plainDay(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        return last >= SECONDS_END && last <= SECONDS_END + 1 + NANO_DIGITS && text.charAt(last) == 'Z'
                && (last == SECONDS_END || text.charAt(SECONDS_END) == '.' && last > SECONDS_END + 1)
                && isDay(text) && text.charAt(10) == 'T' && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static Instant plain(String text) {
        int end = text.length() - 1;
        int nanos = end == SECONDS_END ? 0 : number(text, SECONDS_END + 1, end);
        for (int digits = end - SECONDS_END - 1; nanos > 0 && digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
        return plainDay(text).atTime(time).toInstant(ZoneOffset.UTC);
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
