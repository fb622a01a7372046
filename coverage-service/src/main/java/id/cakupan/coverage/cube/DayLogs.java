package id.cakupan.coverage.cube;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became known, by day. When all together takes more memory than it may, nothing is kept of the oldest days, or of a day
 * that takes half of it alone.
 */
final class DayLogs {

    private final long mostBytes;
    private final TreeMap<Integer, DayLog> days = new TreeMap<>();
    private final TreeSet<Integer> forgotten = new TreeSet<>();
    private int lastDay = Integer.MIN_VALUE;
    private DayLog last; // of the last day; null where that is forgotten
    private long position;
    private long newest = Long.MIN_VALUE;
    private long bytes;

    DayLogs(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Adds what became known next.
     *
     * @param knownAt microseconds since 1970
     * @param position of the feed that was reached with it; pages of one round bring different ones
     * @param effectiveOn days since 1970
     */
    void add(long knownAt, long position, int column, int effectiveOn, long amount) {
        int day = CellIndex.day(knownAt);
        if (day != lastDay) {
            begin(day);
        }
        this.position = Math.max(this.position, position);
        newest = Math.max(newest, knownAt);
        short ahead = (short) (day - effectiveOn);
        if (last != null && ahead != day - effectiveOn) {
            forget(day); // ninety years apart, which is no reason to take more memory for all
        }
        if (last != null) {
            bytes -= last.bytes();
            last.add(knownAt, this.position, column, ahead, amount);
            bytes += last.bytes();
            while (bytes > mostBytes) {
                forget(last.bytes() > mostBytes / 2 ? lastDay : days.firstKey());
            }
        }
    }

    private void begin(int day) {
        if (last != null) {
            bytes -= last.bytes();
            last.settle();
            bytes += last.bytes();
        }
        lastDay = day;
        last = new DayLog(day, position);
        bytes += last.bytes();
        days.put(day, last);
    }

    private void forget(int day) {
        bytes -= days.remove(day).bytes();
        forgotten.add(day);
        if (day == lastDay) {
            last = null;
        }
    }

    /** Whether what became known on a day is here. */
    boolean has(int day) {
        return !forgotten.contains(day);
    }

    /** Whether all that became known after a time on its day is here; nothing did after the newest. */
    boolean tells(long known) {
        return known >= newest || has(CellIndex.day(known));
    }

    /** The last position of the feed that was known at a time, 0 where nothing was; empty where the day of it is forgotten. */
    OptionalLong position(long known) {
        int day = CellIndex.day(known);
        Map.Entry<Integer, DayLog> log = days.floorEntry(day);
        Integer gap = forgotten.floor(day);
        if (gap != null && (log == null || gap > log.getKey())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(log == null ? 0 : log.getValue().position(known));
    }

    /** Hands on what became known after a time of a day that is {@linkplain #has here}. */
    void eachAfter(long known, DayLog.Taker taker) {
        DayLog log = days.get(CellIndex.day(known));
        if (log != null) {
            log.eachAfter(known, taker);
        }
    }

    /** About how many bytes this takes. */
    long bytes() {
        return bytes;
    }
}
