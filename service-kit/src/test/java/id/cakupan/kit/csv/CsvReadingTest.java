package id.cakupan.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

class CsvReadingTest {

    private final CsvReading reading = new CsvReading();

    private static CsvRow row(String value) {
        String quoted = '"' + value.replace("\"", "\"\"") + '"';
        return CsvFile.read("value,other\n" + quoted + ",x\n", List.of("value", "other"), 1).get(0);
    }

    private List<String> told() {
        Refusal refusal = catchThrowableOfType(Refusal.class, reading::finish);
        return refusal.violations().stream().map(Violation::message).toList();
    }

    @Test
    void values_are_read_as_what_they_are() {
        assertThat(reading.text(row(" A "), "value", 1)).isEqualTo("A");
        assertThat(reading.optionalText(row(" "), "value", 1)).isNull();
        assertThat(reading.optionalText(row("a\tb\nc"), "value", 9)).isEqualTo("a\tb\nc");
        assertThat(reading.day(row("2024-02-29"), "value")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(reading.optionalDay(row(""), "value")).isNull();
        assertThat(reading.yes(row("yes"), "value")).isTrue();
        assertThat(reading.yes(row(""), "value")).isFalse();
        assertThat(reading.count(row("007"), "value", 7)).isEqualTo(7);
        assertThat(reading.optionalCount(row(""), "value", 7)).isNull();
        assertThat(reading.word(row("MONDAY"), "value", DayOfWeek.values())).isEqualTo(DayOfWeek.MONDAY);
        assertThat(reading.errors()).isZero();
        reading.finish();
    }

    @Test
    void everything_wrong_is_told_with_its_remedy() {
        assertThat(reading.text(row(""), "value", 5)).isNull();
        assertThat(reading.text(row("too long"), "value", 5)).isNull();
        assertThat(reading.yes(row("maybe"), "value")).isFalse();
        assertThat(reading.count(row("8"), "value", 7)).isNull();
        assertThat(reading.word(row("Monday"), "value", new DayOfWeek[] { DayOfWeek.MONDAY })).isNull();
        assertThat(reading.errors()).isEqualTo(5);
        assertThat(told()).containsExactly("Is missing; give a text of at most 5 characters.",
                "Is longer than 5 characters; shorten it.", "Must be yes or no.",
                "Must be a whole number from 1 to 7, without separators.", "Must be one of MONDAY.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2023-02-30", "2023-9-1", "01-09-2023", "0000-01-01", "0999-12-31", "+10000-01-01", "soon" })
    void a_day_is_one_of_the_calendar_with_four_digits_for_the_year(String text) {
        assertThat(reading.day(row(text), "value")).isNull();
        assertThat(CsvReading.dayOf(text)).isEmpty();
        assertThat(told()).containsExactly("Must be a date such as 2023-09-01.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "bell\u0007", "escape\u001b[0m", "half \ud800", "\u0085next" })
    void a_character_that_cannot_be_printed_is_refused_once(String text) {
        assertThat(reading.text(row("a" + text + "b"), "value", 50)).isNull();
        assertThat(told()).containsExactly("Has a character that cannot be printed; take it out.");
    }
}
