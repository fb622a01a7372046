package id.cakupan.coverage.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The two effects come to the whole, and the printed falls of Batam and of the nation come out. */
class RateChangeTest {

    @Property
    void effects_come_to_the_whole(@ForAll @LongRange(max = 300_000_000) long before,
            @ForAll @LongRange(min = 1, max = 300_000_000) long peopleBefore, @ForAll @LongRange(max = 300_000_000) long after,
            @ForAll @LongRange(min = 1, max = 300_000_000) long peopleAfter) {
        RateChange change = new RateChange(new Fraction(before, peopleBefore), new Fraction(after, peopleAfter));
        BigDecimal parts = new BigDecimal(change.numeratorEffect()).add(new BigDecimal(change.denominatorEffect()));
        assertThat(parts.subtract(new BigDecimal(change.points())).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void nobody_moves_a_rate_whose_other_part_stands_still(@ForAll @LongRange(max = 1_000_000) long before,
            @ForAll @LongRange(max = 1_000_000) long after, @ForAll @LongRange(min = 1, max = 1_000_000) long people) {
        RateChange change = new RateChange(new Fraction(before, people), new Fraction(after, people));
        assertThat(change.denominatorEffect()).isEqualTo("0.00");
        assertThat(change.numeratorEffect()).isEqualTo(change.points());
    }

    /** Batam, October 2024 (handbook 5.2): 34,000 residents more, and hardly anybody left. */
    @Test
    void a_new_edition_and_not_the_people_took_batams_points() {
        RateChange batam = new RateChange(new Fraction(1_244_228, 1_260_548), new Fraction(1_247_715, 1_294_548));
        assertThat(batam.from().percent()).isEqualTo("98.71");
        assertThat(batam.to().percent()).isEqualTo("96.38");
        assertThat(batam.numeratorEffect()).isEqualTo("0.28");
        assertThat(batam.denominatorEffect()).isEqualTo("-2.60");
        assertThat(batam.points()).isEqualTo("-2.32");
    }
}
