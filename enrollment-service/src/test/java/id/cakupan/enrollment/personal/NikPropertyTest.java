package id.cakupan.enrollment.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class NikPropertyTest {

    private static String nik(LocalDate birth, Sex sex, int area, int serial) {
        int day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return "%06d%02d%02d%02d%04d".formatted(area, day, birth.getMonthValue(), birth.getYear() % 100, serial);
    }

    @Property
    void an_issued_nik_has_no_fault_and_carries_birth_date_and_sex(
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate birth, @ForAll Sex sex,
            @ForAll @IntRange(min = 990000, max = 999999) int area, @ForAll @IntRange(min = 1, max = 9999) int serial) {
        String digits = nik(birth, sex, area, serial);
        assertThat(Nik.faults(digits, birth, false)).isEmpty();
        assertThat(new Nik(digits).carries(birth)).isTrue();
        assertThat(new Nik(digits).carries(birth.plusDays(1))).isFalse();
        assertThat(new Nik(digits).sex()).isEqualTo(sex);
        assertThat(new Nik(digits).masked()).endsWith(digits.substring(12)).doesNotContain(digits.substring(0, 12));
    }

    @Property
    void what_has_no_fault_has_a_real_birth_date_within_fifty_years_of_the_declared(
            @ForAll @IntRange(max = 99) int day, @ForAll @IntRange(max = 99) int month, @ForAll @IntRange(max = 99) int year,
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate declared) {
        String digits = "990101%02d%02d%02d0001".formatted(day, month, year);
        if (Nik.faults(digits, declared, false).isEmpty()) {
            assertThat(declared.minusYears(51).withDayOfYear(1).datesUntil(declared.plusYears(52).withDayOfYear(1)))
                    .anyMatch(new Nik(digits)::carries);
        }
    }
}
