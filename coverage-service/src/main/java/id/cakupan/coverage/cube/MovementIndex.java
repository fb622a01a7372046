package id.cakupan.coverage.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Movements of many areas by what they have in common, for any days of effect, as known by the end of any day. Is given up when
 * it would take more memory than it may: then the database must be asked.
 */
final class MovementIndex {

    private final long mostBytes;
    private final List<MovementRows> areas = new ArrayList<>();
    private boolean whole = true;
    private long bytes;

    MovementIndex(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Whether all is here. */
    boolean isWhole() {
        return whole;
    }

    /** Adds a movement of an area and combination that have these numbers; see {@link MovementRows#add}. */
    void add(Columns.Column column, int effectiveOn, int knownOn, long participants) {
        if (column.combination() >= MovementRows.MOST_COMBINATIONS) {
            giveUp();
        }
        if (whole) {
            while (areas.size() <= column.area()) {
                areas.add(new MovementRows());
                bytes += areas.get(areas.size() - 1).bytes();
            }
            MovementRows rows = areas.get(column.area());
            bytes -= rows.bytes();
            rows.add(effectiveOn, knownOn, column.combination(), participants);
            bytes += rows.bytes();
            if (bytes > mostBytes) {
                giveUp();
            }
        }
    }

    private void giveUp() {
        whole = false;
        areas.clear();
        bytes = 0;
    }

    /** Adds up movements of an area; see {@link MovementRows#sum}. */
    void sum(int area, Span span, long[] byCombination) {
        if (area < areas.size()) {
            areas.get(area).sum(span, byCombination);
        }
    }

    /** Says on which days something became known of an area; see {@link MovementRows#knownAfter}. */
    void knownAfter(int area, int after, BitSet days) {
        if (area < areas.size()) {
            areas.get(area).knownAfter(after, days);
        }
    }

    /**
     * Which movements are meant, in days since 1970.
     *
     * @param after they take effect after this day
     * @param until and by this one
     * @param knownBy and were known by the end of this one
     */
    record Span(int after, int until, int knownBy) {

        /** Before the first day that can be told apart. */
        static final int BEFORE_ALL = -MovementRows.EARLIEST - 1;
    }

    /** About how many bytes this takes. */
    long bytes() {
        return bytes;
    }
}
