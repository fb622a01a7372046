package id.cakupan.coverage.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Periods are those of the calendar, whatever day one begins to ask. */
class StepTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    @Property
    void last_days_are_the_days_before_first_days_and_the_end(@ForAll Step step, @ForAll @IntRange(max = 3000) int begin,
            @ForAll @IntRange(max = 900) int length) {
        LocalDate from = DAY.plusDays(begin);
        LocalDate to = from.plusDays(length);
        List<LocalDate> last = step.lastDays(from, to);
        assertThat(last).isSorted().doesNotHaveDuplicates().endsWith(to).allMatch(day -> !day.isBefore(from));
        assertThat(last.subList(0, last.size() - 1)).isEqualTo(step.firstDays(from.plusDays(1), to).stream()
                .map(day -> day.minusDays(1)).filter(day -> day.isBefore(to)).toList());
    }

    @Test
    void first_days_of_each_step() {
        LocalDate from = LocalDate.of(2023, 2, 2);
        LocalDate to = LocalDate.of(2024, 7, 1);
        assertThat(Step.DAY.firstDays(from, LocalDate.of(2023, 2, 4))).hasSize(3);
        assertThat(Step.MONTH.firstDays(from, to)).hasSize(17).startsWith(LocalDate.of(2023, 3, 1)).endsWith(to);
        assertThat(Step.QUARTER.firstDays(from, to)).startsWith(LocalDate.of(2023, 4, 1)).hasSize(6);
        assertThat(Step.SEMESTER.firstDays(from, to)).containsExactly(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1), to);
        assertThat(Step.YEAR.firstDays(from, to)).containsExactly(LocalDate.of(2024, 1, 1));
    }
}
