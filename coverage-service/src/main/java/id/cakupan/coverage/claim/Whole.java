package id.cakupan.coverage.claim;

import java.math.BigInteger;

/** Division of whole numbers by one above 0, rounded down or up. */
final class Whole {

    private Whole() {
    }

    static BigInteger floor(BigInteger number, BigInteger by) {
        BigInteger[] parts = number.divideAndRemainder(by);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger ceiling(BigInteger number, BigInteger by) {
        return floor(number.negate(), by).negate();
    }

    /** The number of a range that is nearest to another. */
    static BigInteger nearest(BigInteger to, BigInteger low, BigInteger high) {
        return to.max(low).min(high);
    }

    /** The sum of {@code floor((a * i + b) / m)} over i from 0 to below {@code count}; a and b not below 0, m above. */
    static BigInteger sumOfFloors(BigInteger count, BigInteger m, BigInteger a, BigInteger b) {
        if (count.signum() <= 0) {
            return BigInteger.ZERO;
        }
        BigInteger pairs = count.multiply(count.subtract(BigInteger.ONE)).shiftRight(1);
        BigInteger whole = pairs.multiply(a.divide(m)).add(count.multiply(b.divide(m)));
        BigInteger slope = a.mod(m);
        BigInteger start = b.mod(m);
        BigInteger end = slope.multiply(count).add(start);
        // What is left lies below a line; counted by its columns it is the same sum with slope and divisor exchanged.
        return slope.signum() == 0 ? whole
                : whole.add(sumOfFloors(end.divide(m), slope, m, end.mod(m)));
    }
}
