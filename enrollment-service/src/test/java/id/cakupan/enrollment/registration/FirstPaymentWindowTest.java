package id.cakupan.enrollment.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FirstPaymentWindowTest {

    @Test
    void an_account_of_1_june_is_first_paid_from_15_june_to_1_july() {
        FirstPaymentWindow window = FirstPaymentWindow.of(LocalDate.of(2026, 6, 1));
        assertThat(window.holds(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(window.holds(LocalDate.of(2026, 6, 15))).isTrue();
        assertThat(window.holds(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(window.holds(LocalDate.of(2026, 7, 2))).isFalse();
    }
}
