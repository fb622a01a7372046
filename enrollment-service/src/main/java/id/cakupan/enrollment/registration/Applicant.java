package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.FamilyNumber;

/**
 * A request that passed every check.
 *
 * @param relationship null where it was not told
 */
record Applicant(Particulars particulars, FamilyNumber noKk, Relationship relationship, String district, Form form) {

    Terms terms() {
        return form.terms();
    }

    /** The same, as whom somebody covers. */
    Applicant following(UUID worker) {
        return new Applicant(particulars, noKk, relationship, district, form.with(terms().following(worker)));
    }

    /** The worker whose dues cover her; null of who is covered by none. */
    UUID coveredBy() {
        return terms().segment() == Segment.PBI_APBN ? null : terms().follows();
    }

    /** The first day on which what the form says holds. */
    LocalDate knownFrom() {
        LocalDate from = terms().activeFrom();
        return from != null && from.isBefore(form.receivedOn()) ? from : form.receivedOn();
    }
}
