package id.cakupan.coverage.cube;

import java.util.ArrayList;
import java.util.List;

/** Movements that became known on another day than they take effect, in the order in which they became known. */
final class Apart {

    private final List<ApartBlock> blocks = new ArrayList<>();
    private ApartBlock last;
    private long bytesBefore; // the last block

    /**
     * Adds what became known next.
     *
     * @param knownAt microseconds since 1970
     */
    void add(int effectiveOn, long knownAt, int column, long amount) {
        if (last == null || last.isFull()) {
            bytesBefore = bytes();
            last = new ApartBlock();
            blocks.add(last);
        }
        last.add(effectiveOn, knownAt, column, amount);
    }

    /** Takes out of a total what takes effect by a day and became known after a time. */
    void subtractLate(long[] total, int day, long known) {
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i).lastKnown() > known; i--) {
            blocks.get(i).subtractLate(total, day, known);
        }
    }

    /** Takes out of a total what takes effect after a day and became known by a time. */
    void subtractEarly(long[] total, int day, long known) {
        for (int i = 0; i < blocks.size() && blocks.get(i).firstKnown() <= known; i++) {
            blocks.get(i).subtractEarly(total, day, known);
        }
    }

    /** About how many bytes this takes. */
    long bytes() {
        return last == null ? 0 : bytesBefore + last.bytes();
    }
}
