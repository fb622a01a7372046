package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.ledger.Segment;

/**
 * As what somebody registers, and from when she is a member.
 *
 * @param vaIssuedOn when her virtual account was issued, by which she pays first; null of whom somebody else pays for
 * @param activeFrom first day by the list or decree of who pays for her; null where none is named, or she pays first
 * @param follows whose membership she shares: the worker who covers her, or the PBI mother of a newborn; else null
 * @param newborn whether she is in the first 28 days of her life
 * @param chosen class and facility, where the form names them
 * @param dueOn day by which she should have paid, or else be verified
 */
record Terms(Segment segment, LocalDate vaIssuedOn, LocalDate activeFrom, UUID follows, boolean newborn, LocalDate dueOn,
        Entitlement chosen) {

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
