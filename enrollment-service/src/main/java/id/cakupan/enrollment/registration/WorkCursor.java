package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import id.cakupan.kit.csv.CsvReading;

/** Where a page of the work list ends, whatever becomes of its last item meanwhile. */
record WorkCursor(LocalDate due, UUID registration) {

    private static final int DAY = 10;

    static WorkCursor after(WorkItem item) {
        return new WorkCursor(item.due(), item.id());
    }

    /** Before every item that is due on a day or later. */
    static WorkCursor before(LocalDate first) {
        return new WorkCursor(first.minusDays(1), new UUID(0, 0));
    }

    /** Empty for what is none. */
    static Optional<WorkCursor> of(String text) {
        if (text.length() <= DAY + 1 || text.charAt(DAY) != '_') {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text.substring(DAY + 1));
            return CsvReading.dayOf(text.substring(0, DAY)).map(day -> new WorkCursor(day, id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "_" + registration;
    }
}
