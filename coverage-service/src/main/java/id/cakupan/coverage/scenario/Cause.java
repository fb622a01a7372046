package id.cakupan.coverage.scenario;

import java.util.List;

/** Why people come, return, change or leave: the words of the register's ledger, as far as a plan can name them. */
enum Cause {
    NEW(null, Status.ACTIVE),
    REACTIVATED(Status.INACTIVE, Status.ACTIVE),
    SEGMENT_CHANGE(Status.ACTIVE, Status.ACTIVE),
    PBI_REMOVED(Status.ACTIVE, Status.INACTIVE, "PBI_APBN"),
    PEMDA_STOPPED(Status.ACTIVE, Status.INACTIVE, "PBPU_PEMDA"),
    EMPLOYMENT_ENDED(Status.ACTIVE, Status.INACTIVE, "PPU_PN", "PPU_BU"),
    ARREARS(Status.ACTIVE, Status.INACTIVE, "PPU_PN", "PPU_BU", "PBPU", "BP"),
    DECEASED(Status.ACTIVE, null);

    /** What is known of whether somebody can use care; the order is that of {@code Combination.kind()}. */
    enum Status {
        ACTIVE,
        INACTIVE,
        UNKNOWN
    }

    /** What they were before; null for nobody. */
    final Status before;

    /** What they are then; null for nobody. */
    final Status after;

    /** The segments that it can happen to; empty where it can to all. */
    final List<String> segments;

    Cause(Status before, Status after, String... segments) {
        this.before = before;
        this.after = after;
        this.segments = List.of(segments);
    }

    /** Whether it says into which segment people come. */
    boolean needsTo() {
        return after == Status.ACTIVE;
    }

    /** Whether dues end with it that were paid before. Who is in arrears did not pay any. */
    boolean endsDues() {
        return before == Status.ACTIVE && this != ARREARS;
    }
}
