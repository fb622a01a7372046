package id.cakupan.enrollment.life;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reader asks for.
 *
 * @param day the end of it
 * @param knownAt only what was recorded up to then; null for all
 */
public record Asked(LocalDate day, Instant knownAt) {
}
