package id.cakupan.coverage.claim;

import java.math.BigInteger;

/**
 * Numerator or denominator as printed. A rounded one stands for every whole number from half a step below to less than
 * half a step above.
 *
 * @param printed not below 0
 * @param step what it is rounded to; 1 for an exact number
 */
public record Part(long printed, long step) {

    /** An exact number. */
    public static Part exact(long number) {
        return new Part(number, 1);
    }

    /** Whether it may stand for an exact number. */
    boolean holds(Part exact) {
        BigInteger number = BigInteger.valueOf(exact.printed);
        return low(0).compareTo(number) <= 0 && number.compareTo(high()) <= 0;
    }

    /** The smallest whole number that it stands for, not below a bound. */
    BigInteger low(int atLeast) {
        BigInteger low = Whole.ceiling(twice().subtract(BigInteger.valueOf(step)), BigInteger.TWO);
        return low.max(BigInteger.valueOf(atLeast));
    }

    /** The largest whole number that it stands for. */
    BigInteger high() {
        return Whole.ceiling(twice().add(BigInteger.valueOf(step)), BigInteger.TWO).subtract(BigInteger.ONE);
    }

    private BigInteger twice() {
        return BigInteger.valueOf(printed).shiftLeft(1);
    }
}
