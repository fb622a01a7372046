package id.cakupan.coverage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ClaimArithmeticTest {

    @Property
    void what_is_rounded_is_reproduced(@ForAll @LongRange(max = 3_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 300_000_000L) long denominator, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(rounding(rounded(numerator, denominator, decimals, RoundingMode.HALF_UP), numerator, denominator))
                .isEqualTo(Rounding.HALF_UP);
    }

    @Property
    void what_is_cut_off_is_told_from_what_is_rounded(@ForAll @LongRange(max = 3_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 300_000_000L) long denominator, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal cut = rounded(numerator, denominator, decimals, RoundingMode.DOWN);
        boolean same = cut.equals(rounded(numerator, denominator, decimals, RoundingMode.HALF_UP));
        assertThat(rounding(cut, numerator, denominator)).isEqualTo(same ? Rounding.HALF_UP : Rounding.CUT_OFF);
    }

    @Property
    void one_step_more_or_less_is_not_reproduced(@ForAll @LongRange(max = 3_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 300_000_000L) long denominator, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal up = rounded(numerator, denominator, decimals, RoundingMode.HALF_UP);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal low = rounded(numerator, denominator, decimals, RoundingMode.DOWN).subtract(step);
        assertThat(answer(up.add(step), Part.exact(numerator), Part.exact(denominator)).reproduced()).isFalse();
        if (low.signum() >= 0) {
            assertThat(answer(low, Part.exact(numerator), Part.exact(denominator)).reproduced()).isFalse();
        }
    }

    @Property(tries = 300)
    void a_candidate_of_rounded_parts_lies_in_them_and_really_gives_the_percentage(
            @ForAll @LongRange(max = 3000) long numerator, @ForAll @LongRange(min = 1, max = 3000) long denominator,
            @ForAll @LongRange(min = 1, max = 1000) long step, @ForAll @LongRange(min = 1, max = 1000) long otherStep,
            @ForAll @IntRange(max = 200) int percent, @ForAll @IntRange(max = 3) int decimals) {
        BigDecimal printed = BigDecimal.valueOf(percent).movePointLeft(decimals);
        Part above = new Part(numerator, step);
        Part below = new Part(denominator, otherStep);
        ClaimAnswer answer = answer(printed, above, below);
        List<Long> numerators = standsFor(above, 0);
        List<Long> denominators = standsFor(below, 1);
        if (answer.reproduced()) {
            ClaimCandidate found = answer.candidates().get(0);
            assertThat(numerators).contains(found.numerator());
            assertThat(denominators).contains(found.denominator());
            assertThat(gives(found.numerator(), found.denominator(), printed, found.rounding())).isTrue();
            assertThat(answer.nearest()).isNull();
        } else {
            assertThat(answer.nearest()).isNotNull();
        }
        assertThat(answer.reproduced()).isEqualTo(denominators.stream().anyMatch(
                d -> givesAny(numerators, d, printed, Rounding.HALF_UP) || givesAny(numerators, d, printed, Rounding.CUT_OFF)));
    }

    @Property(tries = 200)
    void the_implied_numerators_are_exactly_those_that_give_the_percentage(
            @ForAll @LongRange(min = 1, max = 300) long denominator, @ForAll @LongRange(min = 1, max = 40) long step,
            @ForAll @IntRange(max = 400) int percent, @ForAll @IntRange(max = 3) int decimals) {
        BigDecimal printed = BigDecimal.valueOf(percent).movePointLeft(decimals);
        Part below = new Part(denominator, step);
        List<Long> denominators = standsFor(below, 1);
        List<Long> fit = LongStream.rangeClosed(0, 2000).boxed().filter(n -> denominators.stream()
                .anyMatch(d -> gives(n, d, printed, Rounding.HALF_UP))).toList();
        assertImplied(answer(printed, null, below).implied(), "numerator", fit);
    }

    @Property(tries = 200)
    void the_implied_denominators_are_exactly_those_that_give_the_percentage(
            @ForAll @LongRange(max = 200) long numerator, @ForAll @LongRange(min = 1, max = 20) long step,
            @ForAll @IntRange(min = 50, max = 3000) int percent, @ForAll @IntRange(max = 1) int decimals) {
        BigDecimal printed = BigDecimal.valueOf(percent).movePointLeft(decimals);
        Part above = new Part(numerator, step);
        List<Long> numerators = standsFor(above, 0);
        List<Long> fit = LongStream.rangeClosed(1, 6000).boxed()
                .filter(d -> givesAny(numerators, d, printed, Rounding.HALF_UP)).toList();
        assertImplied(answer(printed, above, null).implied(), "denominator", fit);
    }

    private static void assertImplied(ClaimAnswer.Implied implied, String part, List<Long> fit) {
        if (fit.isEmpty()) {
            assertThat(implied).isNull();
        } else {
            assertThat(implied).isEqualTo(new ClaimAnswer.Implied(part, fit.get(0), fit.get(fit.size() - 1)));
        }
    }

    @Property
    void sums_of_floors_are_sums_of_floors(@ForAll @IntRange(max = 60) int count, @ForAll @IntRange(min = 1, max = 90) int by,
            @ForAll @IntRange(max = 300) int slope, @ForAll @IntRange(max = 300) int start) {
        long sum = LongStream.range(0, count).map(i -> (slope * i + start) / by).sum();
        assertThat(Whole.sumOfFloors(BigInteger.valueOf(count), BigInteger.valueOf(by), BigInteger.valueOf(slope),
                BigInteger.valueOf(start))).isEqualTo(sum);
    }

    @Test
    void nought_percent_says_nothing_about_the_largest_denominator() {
        assertThat(answer(BigDecimal.ZERO, Part.exact(5), null).implied()).isNull();
        assertThat(answer(BigDecimal.ZERO, null, Part.exact(1000)).implied())
                .isEqualTo(new ClaimAnswer.Implied("numerator", 0, 4));
    }

    @Test
    void the_largest_numbers_are_counted_and_not_tried_one_by_one() {
        long most = 10_000_000_000L;
        assertThat(answer(new BigDecimal("33.333333"), new Part(most, most), new Part(most, most)).reproduced()).isTrue();
        assertThat(answer(new BigDecimal("0.000001"), new Part(most, most), null).implied().to()).isPositive();
        assertThat(answer(new BigDecimal("10000"), null, new Part(most, most)).implied().to()).isPositive();
    }

    @Test
    void rounded_parts_are_named_by_the_numbers_nearest_to_them() {
        ClaimCandidate found = answer(new BigDecimal("75.27"), new Part(209_100_000, 100_000), Part.exact(277_749_853))
                .candidates().get(0);
        assertThat(found.denominator()).isEqualTo(277_749_853);
        assertThat(found.numerator()).isBetween(209_050_000L, 209_100_000L);
        assertThat(gives(found.numerator() + 1, found.denominator(), new BigDecimal("75.27"), Rounding.HALF_UP)).isFalse();
        assertThat(found.value()).isEqualTo("75.2750");
    }

    private static ClaimAnswer answer(BigDecimal percentage, Part numerator, Part denominator) {
        return new Claim(Printed.of(percentage), numerator, denominator, null, null, null).check(List.of());
    }

    private static Rounding rounding(BigDecimal percentage, long numerator, long denominator) {
        return answer(percentage, Part.exact(numerator), Part.exact(denominator)).candidates().get(0).rounding();
    }

    private static BigDecimal rounded(long numerator, long denominator, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(numerator).movePointRight(2).divide(BigDecimal.valueOf(denominator), decimals, mode);
    }

    /** All whole numbers from half a step below to less than half a step above. */
    private static List<Long> standsFor(Part part, long least) {
        return LongStream.rangeClosed(part.printed() - part.step(), part.printed() + part.step())
                .filter(number -> number >= least && 2 * number >= 2 * part.printed() - part.step()
                        && 2 * number < 2 * part.printed() + part.step())
                .boxed().toList();
    }

    private static boolean givesAny(List<Long> numerators, long denominator, BigDecimal printed, Rounding rounding) {
        return numerators.stream().anyMatch(n -> gives(n, denominator, printed, rounding));
    }

    /** Whether n/d in units of the last printed decimal rounds to what is printed: whole numbers only. */
    private static boolean gives(long numerator, long denominator, BigDecimal printed, Rounding rounding) {
        BigInteger d = BigInteger.valueOf(denominator);
        BigInteger scaled = BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(2 + printed.scale()));
        BigInteger whole = rounding == Rounding.CUT_OFF ? scaled.divide(d)
                : scaled.shiftLeft(1).add(d).divide(d.shiftLeft(1));
        return whole.equals(printed.unscaledValue());
    }
}
