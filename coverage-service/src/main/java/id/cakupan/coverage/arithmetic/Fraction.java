package id.cakupan.coverage.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A share of people, exact; rounded once, half up, where it is written. The denominator is above 0. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    private static final int VALUE_DECIMALS = 7;
    private static final int PERCENT_DECIMALS = 2;

    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A share needs someone to be a share of.");
        }
    }

    /** The share with seven decimals. */
    public String value() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), VALUE_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** The share in percent with two decimals, from the parts and not from {@link #value}. */
    public String percent() {
        if (numerator >= 0 && fits()) {
            long hundredths = (numerator * 20_000 + denominator) / (2 * denominator);
            long rest = hundredths % 100;
            return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
        }
        return BigDecimal.valueOf(numerator).movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), PERCENT_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return fits() && other.fits() ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private boolean fits() {
        return Math.abs(numerator) <= Integer.MAX_VALUE && denominator <= Integer.MAX_VALUE;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
