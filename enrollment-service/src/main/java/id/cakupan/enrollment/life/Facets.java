package id.cakupan.enrollment.life;

import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particulars;

/**
 * What an event sets; null leaves it as it was. Decided when the event is recorded, so that no later change of a rule
 * changes what was.
 *
 * @param reason with a status
 * @param ending instead of a status: no longer counted
 * @param out cause of leaving the count before
 * @param in cause of entering the count after
 * @param particulars that it changes
 * @param belonging where she belongs from then on
 * @param entitlement what she is entitled to from then on
 */
record Facets(String district, Segment segment, Status status, Reason reason, Ending ending, Cause out, Cause in,
        Particulars particulars, Belonging belonging, Entitlement entitlement) {

    static final Facets NOTHING = new Facets(null, null, null, null, null, null, null, Particulars.NONE, null,
            Entitlement.NONE);

    /** Founds a membership, or sets only its status where there is one. */
    static Facets membership(String district, Segment segment, Status status, Reason reason, Cause cause) {
        return new Facets(district, segment, status, reason, null, cause, cause, Particulars.NONE, null, Entitlement.NONE);
    }

    static Facets status(Status status, Reason reason, Cause cause) {
        return new Facets(null, null, status, reason, null, cause, cause, Particulars.NONE, null, Entitlement.NONE);
    }

    static Facets segment(Segment segment, Status status, Reason reason) {
        return new Facets(null, segment, status, reason, null, Cause.SEGMENT_CHANGE, Cause.SEGMENT_CHANGE, Particulars.NONE,
                null, Entitlement.NONE);
    }

    static Facets district(String district) {
        return new Facets(district, null, null, null, null, Cause.MOVED_OUT, Cause.MOVED_IN, Particulars.NONE, null,
                Entitlement.NONE);
    }

    static Facets ending(Ending ending, Cause cause) {
        return new Facets(null, null, null, null, ending, cause, null, Particulars.NONE, null, Entitlement.NONE);
    }

    static Facets particulars(Particulars particulars) {
        return new Facets(null, null, null, null, null, null, null, particulars, null, Entitlement.NONE);
    }

    static Facets belonging(Belonging belonging) {
        return new Facets(null, null, null, null, null, null, null, Particulars.NONE, belonging, Entitlement.NONE);
    }

    static Facets entitlement(Entitlement entitlement) {
        return new Facets(null, null, null, null, null, null, null, Particulars.NONE, null, entitlement);
    }

    Facets with(Entitlement stated) {
        return new Facets(district, segment, status, reason, ending, out, in, particulars, belonging, stated);
    }
}
