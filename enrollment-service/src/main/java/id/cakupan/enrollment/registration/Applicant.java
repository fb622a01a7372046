package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.Set;

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
record Applicant(Particulars particulars, FamilyNumber noKk, Relationship relationship, Segment segment, String district,
        Channels.Point point,
        LocalDate receivedOn, LocalDate vaIssuedOn, Evidence evidence, Set<Document> missing) {

    Applicant {
        missing = Set.copyOf(missing);
    }
}
