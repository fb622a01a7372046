package id.cakupan.coverage.cube;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What became known, by day. Of the oldest days nothing is kept when all together takes more memory than it may. */
final class DayLogs {

    private final long mostBytes;
    private final TreeMap<Integer, DayLog> days = new TreeMap<>();
    private int since = Integer.MIN_VALUE; // earlier days are not kept
    private DayLog last;
    private int lastDay = Integer.MIN_VALUE;
    private long position;
    private long bytes;

    DayLogs(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Adds what became known next.
     *
     * @param knownAt microseconds since 1970
     * @param position of the feed that was reached with it
     */
    void add(long knownAt, long position, int column, long amount) {
        int day = CellIndex.day(knownAt);
        long reached = Math.max(this.position, position); // a round may come with several pages, of one place or another
        if (day >= since) {
            if (day != lastDay) {
                begin(day);
            }
            bytes -= last.bytes();
            last.add(knownAt, reached, column, amount);
            bytes += last.bytes();
            forget();
        }
        this.position = reached;
    }

    private void begin(int day) {
        if (last != null) {
            bytes -= last.bytes();
            last.settle();
            bytes += last.bytes();
        }
        last = new DayLog(day, position);
        lastDay = day;
        bytes += last.bytes();
        days.put(day, last);
    }

    private void forget() {
        while (bytes > mostBytes) {
            Map.Entry<Integer, DayLog> eldest = days.pollFirstEntry();
            bytes -= eldest.getValue().bytes();
            since = eldest.getKey() + 1;
        }
    }

    /** Whether what became known on a day is here. */
    boolean has(int day) {
        return day >= since;
    }

    /** The last position of the feed that was known at a time, 0 where nothing was; empty where that is not here. */
    OptionalLong position(long known) {
        int day = CellIndex.day(known);
        Map.Entry<Integer, DayLog> log = days.floorEntry(day);
        if (log != null) {
            return OptionalLong.of(log.getValue().position(known));
        }
        return since == Integer.MIN_VALUE ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /** Takes out of a total what became known after a time of a day that is {@linkplain #has here}. */
    void subtractAfter(long[] total, long known) {
        DayLog log = days.get(CellIndex.day(known));
        if (log != null) {
            log.subtractAfter(total, known);
        }
    }

    /** About how many bytes this takes. */
    long bytes() {
        return bytes;
    }
}
