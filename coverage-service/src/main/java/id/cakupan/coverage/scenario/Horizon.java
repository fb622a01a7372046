package id.cakupan.coverage.scenario;

import java.time.LocalDate;
import java.util.function.Consumer;

import id.cakupan.coverage.AskedDay;

/** The days that can be planned: since JKN began, at most ten years ahead. */
record Horizon(LocalDate last) {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int YEARS = 10;

    static Horizon of(LocalDate today) {
        return new Horizon(today.plusYears(YEARS));
    }

    /**
     * Reads a day.
     *
     * @param wrong is told what is wrong; the answer is null then
     */
    LocalDate day(String text, Consumer<String> wrong) {
        LocalDate day = AskedDay.of(text, wrong);
        if (day != null && (day.isBefore(FIRST) || day.isAfter(last))) {
            wrong.accept("Must lie between %s, when JKN began, and %s.".formatted(FIRST, last));
            return null;
        }
        return day;
    }
}
