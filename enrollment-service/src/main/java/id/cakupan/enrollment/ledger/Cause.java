package id.cakupan.enrollment.ledger;

/** Why a count changed. */
public enum Cause {
    /** A stated total. */
    BALANCE,
    /** A stated total that its ancestors, stated earlier, had inside theirs already. */
    ALLOCATED,
    /**
     * What a total held beyond its parts, on the day from which on its area is smaller: it may be people of the parts split
     * off.
     */
    BOUNDARY,
    /** A member who was known inside a stated total, entered by name. */
    TAKEN_OVER,
    /** Registered. */
    NEW,
    /** The same of a child in the first 28 days of its life. */
    NEWBORN,
    FIRST_PAYMENT,
    /** Dues unpaid: Perpres 64/2020, section 42. */
    ARREARS,
    REACTIVATED,
    SEGMENT_CHANGE,
    /** A district lost somebody who moved to another one. */
    MOVED_OUT,
    /** A district gained her. */
    MOVED_IN,
    DECEASED,
    /** Entered twice, and goes on as the other one. */
    MERGED,
    CITIZENSHIP_CHANGED,
    /** Taken off the central government's list by the Ministry of Social Affairs. */
    PBI_REMOVED,
    /** Her local government pays no longer. */
    PEMDA_STOPPED,
    EMPLOYMENT_ENDED,
    AGE_LIMIT,
    ABROAD,
    /** Never paid for: the registration lapsed. */
    LAPSED,
    /** The registration was rejected after she was counted. */
    REJECTED,
    /** Suspended because her number does not match, or she stands twice in the register. */
    DATA_CLEANED
}
