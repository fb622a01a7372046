package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target of an area. Exactly one of percentage and headcount is there.
 *
 * @param percentage above 0 to 100; null where a headcount is given
 * @param headcount people; null where a percentage is given
 */
public record AreaTarget(String owner, Indicator indicator, LocalDate due, BigDecimal percentage, Long headcount,
        String legalBasis) {
}
