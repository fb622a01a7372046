package id.cakupan.reporting.finding;

import java.time.LocalDate;
import java.time.YearMonth;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Grain;
import id.cakupan.reporting.narrative.Cell;

/** The day, month or year that a printed figure names. */
final class Days {

    private Days() {
    }

    /** Whether the day of our figures lies in it, so that the two speak of the same time. */
    static boolean same(Published printed, Figure figure) {
        LocalDate ours = figure.asOf();
        if (printed.asOfGrain() == Grain.DAY) {
            return printed.asOf().equals(ours);
        }
        return printed.asOfGrain() == Grain.MONTH ? YearMonth.from(printed.asOf()).equals(YearMonth.from(ours))
                : printed.asOf().getYear() == ours.getYear();
    }

    static Cell cell(Published printed) {
        if (printed.asOfGrain() == Grain.YEAR) {
            return year(printed.asOf().getYear());
        }
        return Cell.day(printed.asOf(), printed.asOfGrain() == Grain.MONTH);
    }

    static Cell year(int year) {
        return Cell.text(String.valueOf(year));
    }
}
