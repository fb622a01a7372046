package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.FamilyNumber;

/**
 * A request that passed every check.
 *
 * @param relationship null where it was not told
 * @param evidence null where none was named
 */
record Applicant(Particulars particulars, FamilyNumber noKk, Relationship relationship, String district,
        Channels.Point point,
        LocalDate receivedOn, Terms terms, Evidence evidence, Set<Document> missing) {

    Applicant {
        missing = Set.copyOf(missing);
    }

    /** The worker whose dues cover her; null of who is covered by none. */
    UUID coveredBy() {
        return terms.segment() == Segment.PBI_APBN ? null : terms.follows();
    }

    /** The first day on which what the form says holds. */
    LocalDate knownFrom() {
        LocalDate from = terms.activeFrom();
        return from != null && from.isBefore(receivedOn) ? from : receivedOn;
    }
}
