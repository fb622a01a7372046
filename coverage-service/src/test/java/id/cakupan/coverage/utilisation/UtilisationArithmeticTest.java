package id.cakupan.coverage.utilisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class UtilisationArithmeticTest {

    @Test
    void the_printed_mean_of_denpasar_belongs_to_180_days_and_not_to_the_182_of_the_half_year() {
        Utilisation denpasar = use(1_390_000, 10_000, 7_717L);
        assertThat(denpasar.days()).isEqualTo(182);
        assertThat(denpasar.perDay()).hasToString("7637");
        assertThat(denpasar.printedDivisors()).containsExactly(180L);
        assertThat(use(1_390_000, 10_000, null).printedDivisors()).isEmpty();
        assertThat(use(1_390_000, 1, 7_717L).printedDivisors()).isEmpty();
    }

    @Property(tries = 200)
    void divisors_are_exactly_the_days_by_which_some_number_gives_the_mean(@ForAll @LongRange(min = 1, max = 60) long times,
            @ForAll @LongRange(min = 1, max = 40) long step, @ForAll @LongRange(min = 1, max = 60) long mean) {
        long visits = times * step;
        List<Long> found = LongStream.rangeClosed(1, 10_000)
                .filter(days -> LongStream.rangeClosed(visits - step, visits + step)
                        .filter(some -> 2 * some >= 2 * visits - step && 2 * some < 2 * visits + step)
                        .anyMatch(some -> some / days == mean || (2 * some + days) / (2 * days) == mean))
                .limit(1000).boxed().toList();
        assertThat(use(visits, step, mean).printedDivisors()).isEqualTo(found);
    }

    private static Utilisation use(long visits, long step, Long printedPerDay) {
        return new Utilisation("U", "ID", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), null, null, visits, step,
                printedPerDay, "R",
                null, "Test", null, null);
    }
}
