package id.cakupan.enrollment.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FirstPaymentWindowTest {

    @Test
    void an_account_of_1_june_is_first_paid_from_15_june_to_1_july() {
        FirstPaymentWindow window = FirstPaymentWindow.of(LocalDate.of(2026, 6, 1), false);
        assertThat(window.holds(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(window.holds(LocalDate.of(2026, 6, 15))).isTrue();
        assertThat(window.holds(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(window.holds(LocalDate.of(2026, 7, 2))).isFalse();
    }

    @Test
    void a_newborn_is_paid_for_from_the_first_day_and_should_be_by_day_28_of_her_life() {
        LocalDate birth = LocalDate.of(2026, 6, 1);
        LocalDate issued = LocalDate.of(2026, 6, 10);
        FirstPaymentWindow window = FirstPaymentWindow.of(issued, true);
        assertThat(window.holds(issued)).isTrue();
        assertThat(window.holds(issued.minusDays(1))).isFalse();
        assertThat(window.holds(issued.plusDays(31))).isFalse();
        assertThat(FirstPaymentWindow.due(birth, issued)).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(FirstPaymentWindow.isNewborn(birth, birth.plusDays(28))).isTrue();
        assertThat(FirstPaymentWindow.isNewborn(birth, birth.plusDays(29))).isFalse();
        assertThat(FirstPaymentWindow.due(birth, birth.plusDays(29))).isEqualTo(birth.plusDays(59));
    }
}
