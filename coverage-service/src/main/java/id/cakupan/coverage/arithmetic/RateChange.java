package id.cakupan.coverage.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What a rate's change comes from, in percentage points: of those above the line, with those below as they were, and of those
 * below the line (handbook 5.2). The two come to the whole exactly; each is rounded once, half up, where it is written, so that
 * written with two decimals they may miss the written whole by one hundredth.
 */
public record RateChange(Fraction from, Fraction to) {

    private static final int DECIMALS = 2;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The change of the rate. */
    public String points() {
        return written(above(to, from).subtract(above(from, to)), product(from.denominator(), to.denominator()));
    }

    /** The part that those above the line make: (P1 - P0) / N0. */
    public String numeratorEffect() {
        return written(BigInteger.valueOf(to.numerator()).subtract(BigInteger.valueOf(from.numerator())),
                BigInteger.valueOf(from.denominator()));
    }

    /** The part that those below the line make: P1 / N1 - P1 / N0. */
    public String denominatorEffect() {
        BigInteger fewer = BigInteger.valueOf(from.denominator()).subtract(BigInteger.valueOf(to.denominator()));
        return written(BigInteger.valueOf(to.numerator()).multiply(fewer), product(from.denominator(), to.denominator()));
    }

    private static BigInteger above(Fraction one, Fraction other) {
        return product(one.numerator(), other.denominator());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static String written(BigInteger above, BigInteger below) {
        return new BigDecimal(above.multiply(HUNDRED)).divide(new BigDecimal(below), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
