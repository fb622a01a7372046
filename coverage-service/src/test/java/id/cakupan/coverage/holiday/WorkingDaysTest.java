package id.cakupan.coverage.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.register.Holiday;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 12, 22);

    private final WorkingDays days = new WorkingDays(List.of(holiday(25, "NATIONAL"), holiday(26, "COLLECTIVE_LEAVE"),
            holiday(27, "REVOKED"), holiday(30, "NATIONAL")));

    private static Holiday holiday(int day, String kind) {
        return new Holiday(LocalDate.of(2023, 12, day), "Libur", kind);
    }

    @Test
    void days_off_and_weekends_are_none_and_a_revoked_day_is_one() {
        assertThat(days.between(FRIDAY, LocalDate.of(2023, 12, 31))).isEqualTo(3);
        assertThat(days.between(FRIDAY, LocalDate.of(2023, 12, 27))).isEqualTo(1);
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
        assertThat(days.between(FRIDAY.minusDays(1), FRIDAY)).isEqualTo(1);
    }

    @Test
    void what_is_known_ends_with_the_last_year_of_a_day_off() {
        assertThat(days.knownTo()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(new WorkingDays(List.of()).knownTo()).isNull();
        assertThat(new WorkingDays(List.of()).between(FRIDAY, FRIDAY.plusDays(7))).isEqualTo(5);
    }
}
