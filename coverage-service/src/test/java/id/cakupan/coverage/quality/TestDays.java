package id.cakupan.coverage.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.cakupan.coverage.holiday.WorkingDays;
import id.cakupan.coverage.register.Holiday;

/** Working days of tests. */
final class TestDays {

    static final WorkingDays NO_HOLIDAYS = new WorkingDays(List.of());

    private TestDays() {
    }

    static WorkingDays with(LocalDate... off) {
        return new WorkingDays(Stream.of(off).map(day -> new Holiday(day, "Libur", "NATIONAL")).toList());
    }
}
