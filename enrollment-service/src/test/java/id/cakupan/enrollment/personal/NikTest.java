package id.cakupan.enrollment.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    private static final LocalDate BORN_1990 = LocalDate.of(1990, 3, 12);

    private static List<String> faults(String text, LocalDate declared) {
        return Nik.faults(text, declared, false);
    }

    @Test
    void day_52_is_a_woman_born_on_the_12th() {
        Nik nik = new Nik("9901015203900001");
        assertThat(nik.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nik.carries(BORN_1990)).isTrue();
        assertThat(nik.province()).isEqualTo("99");
        assertThat(nik.regency()).isEqualTo("99.01");
        assertThat(faults(nik.digits(), BORN_1990)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "01", "31", "41", "71" })
    void days_of_men_and_women_are_accepted(String day) {
        assertThat(faults("990101" + day + "03900001", BORN_1990)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "00", "32", "39", "40", "72", "99" })
    void other_days_are_refused(String day) {
        assertThat(faults("990101" + day + "03900001", BORN_1990))
                .containsExactly("Digits 7 and 8 are the day of birth: 01 to 31, for women 41 to 71.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "00", "13", "99" })
    void other_months_are_refused(String month) {
        assertThat(faults("99010112" + month + "900001", BORN_1990))
                .containsExactly("Digits 9 and 10 are the month of birth: 01 to 12.");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThat(faults("9901013104900001", BORN_1990)).hasSize(1); // 31 April
        assertThat(faults("9901017104900001", BORN_1990)).hasSize(1);
        assertThat(faults("9901013004900001", BORN_1990)).isEmpty();
    }

    @Test
    void the_declared_birth_date_gives_the_century_of_a_leap_day() {
        assertThat(faults("9901012902000001", LocalDate.of(2000, 2, 29))).isEmpty();
        assertThat(faults("9901012902000001", LocalDate.of(1900, 2, 28))).hasSize(1);
        assertThat(faults("9901012902960001", LocalDate.of(1996, 2, 29))).isEmpty();
        assertThat(faults("9901012902970001", LocalDate.of(1996, 2, 29))).hasSize(1);
        assertThat(faults("9901012902000001", null)).isEmpty();
        assertThat(faults("9901012902970001", null)).hasSize(1);
    }

    @Test
    void it_carries_a_birth_date_of_any_century() {
        Nik of99 = new Nik("9901011203990001");
        assertThat(of99.carries(LocalDate.of(1999, 3, 12))).isTrue();
        assertThat(of99.carries(LocalDate.of(1899, 3, 12))).isTrue();
        assertThat(of99.carries(LocalDate.of(1998, 3, 12))).isFalse();
        assertThat(of99.carries(LocalDate.of(1999, 4, 12))).isFalse();
        assertThat(of99.carries(LocalDate.of(1999, 3, 13))).isFalse();
        assertThat(new Nik("9901012902000001").carries(LocalDate.of(1949, 3, 1))).isFalse();
    }

    @Test
    void serial_0000_is_for_demonstrations_only() {
        assertThat(Nik.faults("1607015203900000", BORN_1990, true)).isEmpty();
        assertThat(Nik.faults("1607015203900000", BORN_1990, false))
                .containsExactly("Ends in 0000, which is never issued; serials begin at 0001.");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(faults("1607014013900000", BORN_1990)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "160701520390000", "99010152039000011", "160701520390000a", "9901015203900001 ",
            "٩٩٠١٠١٥٢٠٣٩٠٠٠٠١" })
    void anything_but_16_digits_is_refused(String text) {
        assertThat(faults(text, BORN_1990)).containsExactly("Must be 16 digits.");
        assertThatThrownBy(() -> new Nik(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A NIK has 16 digits.");
    }

    @Test
    void it_is_never_printed_whole() {
        assertThat(new Nik("9901015203900001")).hasToString("************0001");
        assertThat(new FamilyNumber("9901010101100007")).hasToString("************0007");
        assertThat(FamilyNumber.faults("160701010110000")).containsExactly("Must be 16 digits.");
    }
}
