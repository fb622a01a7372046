package id.cakupan.reporting.finding;

import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Grain;
import id.cakupan.reporting.narrative.Cell;

/** The day, month or year that a printed figure names. */
final class Days {

    private Days() {
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
