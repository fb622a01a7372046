package id.cakupan.reporting.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.cakupan.reporting.narrative.Lang;

/** The days of a trend from left to right, with names of months below as close as they can be read. */
final class Months {

    /** How close the middles of two names may stand. */
    private static final double CLOSEST = 28;
    /** So that the days of February are not too close. */
    private static final double CLOSEST_MONTHS = CLOSEST * 31 / 28;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60);
    private static final int WIDEST_STEP = 120;
    private static final int SHORT = 3;

    private final List<LocalDate> days;
    private final double left;
    private final double width;

    /** @param days two or more, ascending */
    Months(List<LocalDate> days, double left, double right) {
        this.days = days;
        this.left = left;
        this.width = right - left;
    }

    double x(LocalDate day) {
        LocalDate first = days.get(0);
        double all = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
        return left + width * ChronoUnit.DAYS.between(first, day) / all;
    }

    /**
     * One day of each month that is named: the last drawn in it, or its end where none is. They are counted from the last day
     * backwards, so that it is among them.
     */
    List<LocalDate> ticks() {
        Map<YearMonth, LocalDate> drawn = new TreeMap<>();
        days.forEach(day -> drawn.put(YearMonth.from(day), day));
        YearMonth first = YearMonth.from(days.get(0));
        YearMonth last = YearMonth.from(days.get(days.size() - 1));
        long span = ChronoUnit.MONTHS.between(first, last);
        int step = STEPS.stream().filter(months -> span * CLOSEST_MONTHS <= width * months).findFirst().orElse(WIDEST_STEP);
        Deque<LocalDate> ticks = new ArrayDeque<>();
        for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(step)) {
            LocalDate day = drawn.getOrDefault(month, month.atEndOfMonth());
            if (ticks.isEmpty() || x(ticks.getFirst()) - x(day) >= CLOSEST) {
                ticks.addFirst(day);
            }
        }
        return List.copyOf(ticks);
    }

    void draw(Svg svg, double y, Lang lang) {
        List<LocalDate> ticks = ticks();
        if (ticks.size() == 1) {
            ends(svg, y, lang);
            return;
        }
        int year = 0;
        for (LocalDate tick : ticks) {
            svg.line(x(tick), y, x(tick), y + 5, "stroke", Svg.INK, "stroke-width", "1");
            label(svg, x(tick), y + 18, lang.month(tick).substring(0, SHORT), "middle");
            if (tick.getYear() != year) {
                label(svg, x(tick), y + 32, Integer.toString(tick.getYear()), "middle");
            }
            year = tick.getYear();
        }
    }

    /** Within one month the first and the last day say more than its name. */
    private void ends(Svg svg, double y, Lang lang) {
        svg.line(left, y, left, y + 5, "stroke", Svg.INK, "stroke-width", "1");
        label(svg, left, y + 18, lang.day(days.get(0)), "start");
        svg.line(left + width, y, left + width, y + 5, "stroke", Svg.INK, "stroke-width", "1");
        label(svg, left + width, y + 18, lang.day(days.get(days.size() - 1)), "end");
    }

    private static void label(Svg svg, double x, double y, String words, String anchor) {
        svg.text(x, y, words, "font-size", "11.5", "text-anchor", anchor, "fill", Svg.SOFT);
    }
}
