package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {

    private static final PageSize SIZE = new PageSize(50, 500);

    @Test
    void a_size_is_taken_as_asked() {
        assertThat(List.of(SIZE.of(null), SIZE.of("1"), SIZE.of("0500"))).containsExactly(50, 1, 500);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "501", "-1", "ten", "1.5", " 1", "99999999999999999999" })
    void what_is_no_size_is_refused_with_the_others(String limit) {
        Violation told = Violation.query("limit", "Must be a whole number from 1 to 500.");
        assertThat(catchThrowableOfType(Refusal.class, () -> SIZE.of(limit)).violations()).containsExactly(told);
        List<Violation> violations = new ArrayList<>();
        assertThat(SIZE.of(limit, violations)).isEqualTo(50);
        assertThat(violations).containsExactly(told);
    }
}
