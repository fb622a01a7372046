package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

class AwayFromMidnightTest {

    @Test
    void a_run_waits_only_in_the_last_minutes_of_a_day() {
        assertThat(AwayFromMidnight.wait(LocalTime.MIDNIGHT)).isZero();
        assertThat(AwayFromMidnight.wait(LocalTime.NOON)).isZero();
        assertThat(AwayFromMidnight.wait(LocalTime.of(23, 49, 59))).isZero();
        assertThat(AwayFromMidnight.wait(LocalTime.of(23, 58))).isEqualTo(Duration.ofSeconds(121));
    }
}
