package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A target of a scope. Exactly one of percentage, headcount and additional is there.
 *
 * @param percentage above 0 to 100, without zeros at the end; null where another measure is given
 * @param headcount people; null where another measure is given
 * @param additional so many more people than the present territory had at the end of the day before
 *        {@code countedFrom}; null where another measure is given
 * @param countedFrom null where {@code additional} is
 */
public record AreaTarget(String owner, Indicator indicator, LocalDate due, BigDecimal percentage, Long headcount,
        Long additional, LocalDate countedFrom, String legalBasis) {

    /** How a target is given; an owner may have one of each for an indicator and day. */
    public enum Measure {
        PERCENTAGE,
        HEADCOUNT,
        ADDITIONAL
    }

    public AreaTarget {
        percentage = percentage == null ? null : percentage.stripTrailingZeros();
    }

    public Measure measure() {
        if (percentage != null) {
            return Measure.PERCENTAGE;
        }
        return headcount == null ? Measure.ADDITIONAL : Measure.HEADCOUNT;
    }

    /** What it is the one target of. */
    List<Object> key() {
        return List.of(owner, indicator, due, measure());
    }
}
