package id.cakupan.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numbers and times as each language writes them. */
class LangTest {

    @Property
    void whole_numbers_are_grouped(@ForAll long value) {
        String english = String.format(Locale.ROOT, "%,d", value);
        assertThat(Lang.EN.number(value)).isEqualTo(english);
        assertThat(Lang.ID.number(value)).isEqualTo(english.replace(',', '.'));
    }

    @Property
    void decimals_are_kept(@ForAll long digits, @ForAll @IntRange(min = -3, max = 6) int scale) {
        BigDecimal value = BigDecimal.valueOf(digits, scale);
        String english = String.format(Locale.ROOT, "%,." + Math.max(0, scale) + "f", value);
        assertThat(Lang.EN.decimal(value)).isEqualTo(english);
        assertThat(Lang.ID.decimal(value)).isEqualTo(english.replace('.', ';').replace(',', '.').replace(';', ','));
    }

    @Test
    void a_time_is_of_western_indonesia() {
        Instant instant = Instant.parse("2023-08-31T17:04:05Z");
        assertThat(Lang.ID.instant(instant)).isEqualTo("1 September 2023 pukul 00.04.05 WIB");
        assertThat(Lang.EN.instant(instant)).isEqualTo("1 September 2023, 00:04:05 WIB");
    }
}
