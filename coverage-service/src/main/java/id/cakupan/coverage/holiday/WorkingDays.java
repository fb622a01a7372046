package id.cakupan.coverage.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.coverage.register.Holiday;

/** Days on which offices work: Monday to Friday, without the days off that are known. */
public final class WorkingDays {

    private static final Set<String> OFF = Set.of("NATIONAL", "COLLECTIVE_LEAVE", "ELECTION");

    private final Set<LocalDate> off;
    private final LocalDate last;

    public WorkingDays(Collection<Holiday> holidays) {
        off = holidays.stream().filter(holiday -> OFF.contains(holiday.kind())).map(Holiday::day)
                .collect(Collectors.toUnmodifiableSet());
        last = holidays.stream().map(Holiday::day).max(Comparator.naturalOrder()).orElse(null);
    }

    /** How many there are after a day, up to and with another. */
    public long between(LocalDate after, LocalDate until) {
        return after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    /** The end of the last year of which days off are known; null where none are. */
    public LocalDate knownTo() {
        return last == null ? null : LocalDate.of(last.getYear(), 12, 31);
    }
}
