package id.cakupan.enrollment.ledger;

/** Why a count changed. */
public enum Cause {
    /** A stated total. */
    BALANCE,
    /** A stated total that its ancestors, stated earlier, had inside theirs already. */
    ALLOCATED,
    NEW,
    FIRST_PAYMENT
}
