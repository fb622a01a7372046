package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.ledger.Segment;

/**
 * As what somebody registers, and from when she is a member.
 *
 * @param kind of a new membership, or of a member
 * @param vaIssuedOn when her virtual account was issued, by which she pays first; null of whom somebody else pays for
 * @param activeFrom first day by the list or decree of who pays for her; null where none is named, or she pays first
 * @param follows whose membership she shares: the worker who covers her, or the PBI mother of a newborn; else null
 * @param newborn whether she is in the first 28 days of her life
 * @param chosen class and facility, where the form names them
 * @param dueOn day by which she should have paid, or else be verified
 */
record Terms(Kind kind, Segment segment, LocalDate vaIssuedOn, LocalDate activeFrom, UUID follows, boolean newborn,
        LocalDate dueOn,
        Entitlement chosen) {

    enum Kind {
        NEW,
        SEGMENT_CHANGE
    }

    /** Whether it is of a member who wants to be of another segment. */
    boolean isChange() {
        return kind == Kind.SEGMENT_CHANGE;
    }

    Terms dueOn(LocalDate day) {
        return new Terms(kind, segment, vaIssuedOn, activeFrom, follows, newborn, day, chosen);
    }

    /** The same of whom a worker covers. */
    Terms following(UUID worker) {
        return new Terms(kind, segment, vaIssuedOn, activeFrom, worker, newborn, dueOn, chosen);
    }

    /** The same of a member. */
    Terms ofMember() {
        return new Terms(Kind.SEGMENT_CHANGE, segment, vaIssuedOn, null, null, false,
                FirstPaymentWindow.of(vaIssuedOn, false).to(),
                chosen);
    }

    boolean paysFirst() {
        return vaIssuedOn != null;
    }

    /** Days on which the first payment counts; null of who does not pay first. */
    FirstPaymentWindow firstPayment() {
        return paysFirst() ? FirstPaymentWindow.of(vaIssuedOn, newborn) : null;
    }

    /** The earliest day on which it can count, null where that is not yet known. */
    LocalDate earliest() {
        return paysFirst() ? vaIssuedOn : activeFrom;
    }
}
