package id.cakupan.enrollment.family;

/** Whose dues cover a member of a family. */
enum Cover {

    /** Her own, or those of who pays for her by name. */
    OWN,
    /** The worker's: spouse and the first three children (handbook 2). */
    WORKER,
    /** The worker's too, at 1 % of pay each: further children, parents and parents-in-law. */
    ADDITIONAL,
    /** Nobody's: a child past the age, or of somebody who is no worker any more. */
    NONE,
    /** Her relationship to the head is not known, or one that the rule does not name. */
    UNKNOWN
}
