package id.cakupan.coverage.scenario;

/** Why people come, return, change or leave: the words of the register's ledger, as far as a plan can name them. */
enum Cause {
    NEW(null, Status.ACTIVE, null),
    REACTIVATED(Status.INACTIVE, Status.ACTIVE, null),
    SEGMENT_CHANGE(Status.ACTIVE, Status.ACTIVE, null),
    PBI_REMOVED(Status.ACTIVE, Status.INACTIVE, "PBI_APBN"),
    PEMDA_STOPPED(Status.ACTIVE, Status.INACTIVE, "PBPU_PEMDA"),
    EMPLOYMENT_ENDED(Status.ACTIVE, Status.INACTIVE, null),
    ARREARS(Status.ACTIVE, Status.INACTIVE, null),
    DECEASED(Status.ACTIVE, null, null);

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

    /** The segment that alone it can happen to; null where several can. */
    final String only;

    Cause(Status before, Status after, String only) {
        this.before = before;
        this.after = after;
        this.only = only;
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
