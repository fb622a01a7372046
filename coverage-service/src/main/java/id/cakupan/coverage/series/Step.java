package id.cakupan.coverage.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far the points of a series are apart: periods of the calendar. */
enum Step {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    YEAR(12);

    private static final int MONTHS_OF_A_YEAR = 12;

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** As it is written in questions and answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first days of all periods that begin between two days, both included, in order. */
    List<LocalDate> firstDays(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = begin(from); !day.isAfter(to); day = next(day)) {
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The last days of all periods that end between two days, and the second of these days, in order. */
    List<LocalDate> lastDays(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = next(begin(from)).minusDays(1);
        while (last.isBefore(to)) {
            days.add(last);
            last = next(last.plusDays(1)).minusDays(1);
        }
        days.add(to);
        return days;
    }

    private LocalDate begin(LocalDate day) {
        return this == DAY ? day : day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
    }

    private LocalDate next(LocalDate begin) {
        return this == DAY ? begin.plusDays(1) : months == MONTHS_OF_A_YEAR ? begin.plusYears(1) : begin.plusMonths(months);
    }
}
