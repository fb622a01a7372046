package id.cakupan.coverage.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage of people that is to be reached at least.
 *
 * @param percentage above 0
 */
public record Bar(BigDecimal percentage) {

    private static final int PLAIN_DIGITS = 7;
    private static final long PLAIN_PEOPLE = 10_000_000_000L;
    private static final long[] HUNDREDS = { 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000 };

    /** The smallest number of people that is at least so many percent of others. */
    public long required(long people) {
        if (percentage.scale() >= 0 && percentage.scale() < HUNDREDS.length && percentage.precision() <= PLAIN_DIGITS
                && people >= 0 && people <= PLAIN_PEOPLE) {
            long whole = HUNDREDS[percentage.scale()];
            return (percentage.unscaledValue().longValue() * people + whole - 1) / whole;
        }
        return percentage.multiply(BigDecimal.valueOf(people)).movePointLeft(2).setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** How many people are missing, or, negative or 0, how many may be lost before one is. */
    public long missing(Fraction share) {
        return Math.subtractExact(required(share.denominator()), share.numerator());
    }
}
