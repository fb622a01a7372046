package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

import id.cakupan.reporting.enrollment.WorkCounts;
import id.cakupan.reporting.enrollment.WorkCounts.Count;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays out how much work is open, by kind and by when it is due. */
final class WorkCells {

    private WorkCells() {
    }

    static void put(WorkCounts counts, Cells cells, Lang lang) {
        List<Count> rows = rowsOf(counts);
        cells.put("work.day", Cell.day(counts.asOf(), false));
        cells.put("work.soonUntil", Cell.day(counts.soonUntil(), false));
        cells.put("work.areasKnown", Cell.number(Kind.areas, counts.areasKnown()));
        cells.put("work.late", sum(rows, Count::late));
        cells.put("work.today", sum(rows, Count::today));
        cells.put("work.soon", sum(rows, Count::soon));
        lateSince(counts).ifPresent(day -> cells.put("work.lateSince", Cell.day(day, false)));
        int number = 0;
        for (Count count : rows) {
            row("work." + ++number, count, cells, lang);
        }
    }

    /** Kinds of which something is open. */
    static List<Count> rowsOf(WorkCounts counts) {
        return counts.items().stream().filter(count -> count.open() > 0).toList();
    }

    /** The day on which the longest late of all was due. */
    static Optional<LocalDate> lateSince(WorkCounts counts) {
        return counts.items().stream().map(Count::lateSince).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private static void row(String id, Count count, Cells cells, Lang lang) {
        cells.put(id + ".name", Cell.text(Codes.work(count.kind(), lang)));
        cells.put(id + ".late", number(count.late()));
        if (count.lateSince() != null) {
            cells.put(id + ".lateSince", Cell.day(count.lateSince(), false));
        }
        cells.put(id + ".today", number(count.today()));
        cells.put(id + ".soon", number(count.soon()));
        if (count.later() != null) {
            cells.put(id + ".later", number(count.later()));
        }
    }

    private static Cell sum(List<Count> rows, ToLongFunction<Count> part) {
        return number(rows.stream().mapToLong(part).sum());
    }

    private static Cell number(long value) {
        return Cell.number(Kind.number, value);
    }
}
