package id.cakupan.reporting.lint;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was issued about the same scope before.
 *
 * @param number of the issue
 * @param cakupan in percent; null where it was not known
 */
public record LastIssue(long number, LocalDate asOf, long registered, BigDecimal cakupan) {
}
