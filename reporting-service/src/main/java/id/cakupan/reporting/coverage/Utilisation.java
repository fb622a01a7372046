package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Visits to health facilities in a period, as a report printed them.
 *
 * @param to last day
 * @param step what {@code visits} is rounded to
 * @param days calendar days of the period
 * @param perDay {@code visits} over {@code days}, half up
 * @param printedPerDay as the report has it; null where it has none
 * @param printedDivisors whole numbers of days that give {@code printedPerDay}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Utilisation(String code, String scope, LocalDate from, LocalDate to, long visits, long step, long days,
        long perDay, Long printedPerDay, List<Long> printedDivisors, String report, String source, String speaker,
        String note) {

    public Utilisation {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(source);
        printedDivisors = List.copyOf(printedDivisors);
    }

    /** Whether the printed mean is that over the calendar days. */
    public boolean printsCalendarMean() {
        return printedDivisors.contains(days);
    }

    /** Whether the period is a calendar year. */
    public boolean coversYear() {
        return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    }
}
