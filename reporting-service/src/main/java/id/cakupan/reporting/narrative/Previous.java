package id.cakupan.reporting.narrative;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was issued about the same scope before, with which a briefing is compared.
 *
 * @param number of the issue
 * @param knownAt what was known when its figures were read
 */
public record Previous(long number, LocalDate asOf, Instant knownAt, long registered) {
}
