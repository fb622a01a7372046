package id.cakupan.coverage.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage of people that is to be reached at least.
 *
 * @param percentage above 0
 */
public record Bar(BigDecimal percentage) {

    /** The smallest number of people that is at least so many percent of others. */
    public long required(long people) {
        return percentage.multiply(BigDecimal.valueOf(people)).movePointLeft(2).setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Of {@link #whole} people this many. */
    long part() {
        return percentage.movePointRight(Math.max(0, percentage.scale())).longValueExact();
    }

    /** 100, or more where the percentage has decimals, so that {@link #part} is whole. */
    long whole() {
        return BigDecimal.TEN.pow(2 + Math.max(0, percentage.scale())).longValueExact();
    }

    /** How many people are missing, or, negative or 0, how many may be lost before one is. */
    public long missing(Fraction share) {
        return Math.subtractExact(required(share.denominator()), share.numerator());
    }
}
