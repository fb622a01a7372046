package id.cakupan.coverage.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shares of any size are rounded and compared exactly. */
class FractionTest {

    @Property
    void percent_is_half_up_of_the_exact_share(@ForAll("people") long above, @ForAll("population") long below) {
        assertThat(new BigDecimal(new Fraction(above, below).percent())).isEqualTo(BigDecimal.valueOf(above)
                .multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP));
    }

    @Property
    void order_is_that_of_the_exact_shares(@ForAll("people") long above, @ForAll("population") long below,
            @ForAll("people") long otherAbove, @ForAll("population") long otherBelow) {
        assertThat(Integer.signum(new Fraction(above, below).compareTo(new Fraction(otherAbove, otherBelow))))
                .isEqualTo(BigInteger.valueOf(above).multiply(BigInteger.valueOf(otherBelow))
                        .compareTo(BigInteger.valueOf(otherAbove).multiply(BigInteger.valueOf(below))));
    }

    @Provide
    Arbitrary<Long> people() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-50, 300), Arbitraries.longs().between(-3_000_000_000L,
                3_000_000_000L), Arbitraries.longs().between(0, 1_000_000_000_000L));
    }

    @Provide
    Arbitrary<Long> population() {
        return Arbitraries.oneOf(Arbitraries.longs().between(1, 300), Arbitraries.longs().between(1, 3_000_000_000L),
                Arbitraries.longs().between(1, 1_000_000_000_000L));
    }
}
