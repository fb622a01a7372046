package id.cakupan.enrollment.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

/** Days on which offices work: Monday to Friday, without the days off that were loaded. */
@ApplicationScoped
public class WorkingDays {

    // A long holiday period has two weeks, so that twice the days asked for and a month always hold them.
    private static final int SPARE = 31;

    private static final String OFF = """
            select distinct day from holiday
            where day > ? and day <= ? and (kind in ('NATIONAL', 'ELECTION') or kind = 'COLLECTIVE_LEAVE' and ?)
            """;

    private final Database database;
    private final WorkingDaysConfig config;

    WorkingDays(Database database, WorkingDaysConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * The working day that comes so many after a day, which does not count itself.
     *
     * @param count 1 or more
     */
    public LocalDate after(LocalDate day, int count) {
        Set<LocalDate> off = new HashSet<>(database.list(OFF, row -> Database.day(row, "day"), day,
                day.plusDays(2L * count + SPARE), config.collectiveLeaveOff()));
        LocalDate last = day;
        for (int passed = 0; passed < count;) {
            last = last.plusDays(1);
            boolean weekend = last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !off.contains(last)) {
                passed++;
            }
        }
        return last;
    }
}
