package id.cakupan.coverage.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that is not rounded yet: a fraction of whole numbers, times a factor.
 *
 * @param numerator not below 0
 * @param denominator above 0
 * @param factor 100 for a percentage, 1 for a count
 */
public record Exact(long numerator, long denominator, int factor) {

    private static final int DECIMALS = 4;

    public Exact {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A share needs someone to be a share of.");
        }
    }

    public static Exact percent(long numerator, long denominator) {
        return new Exact(numerator, denominator, 100);
    }

    public static Exact count(long number) {
        return new Exact(number, 1, 1);
    }

    /** Compared exactly. */
    public int compareTo(BigDecimal other) {
        return multiplied().compareTo(other.multiply(BigDecimal.valueOf(denominator)));
    }

    /** A count as it is, a percentage with four decimals, half up. */
    public String text() {
        return less(BigDecimal.ZERO);
    }

    /** This less another number, rounded once like {@link #text}; a count stays whole. */
    public String less(BigDecimal other) {
        return multiplied().subtract(other.multiply(BigDecimal.valueOf(denominator)))
                .divide(BigDecimal.valueOf(denominator), factor == 1 ? 0 : DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** How far two exact numbers are from a third, compared without rounding. */
    static int byDistance(Exact one, Exact other, BigDecimal from) {
        BigDecimal near = one.multiplied().subtract(from.multiply(BigDecimal.valueOf(one.denominator))).abs();
        BigDecimal far = other.multiplied().subtract(from.multiply(BigDecimal.valueOf(other.denominator))).abs();
        return near.multiply(BigDecimal.valueOf(other.denominator))
                .compareTo(far.multiply(BigDecimal.valueOf(one.denominator)));
    }

    private BigDecimal multiplied() {
        return BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(factor));
    }
}
