package id.cakupan.enrollment.registration;

import java.time.LocalDate;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.FamilyNumber;

/** A request that passed every check. */
record Applicant(Particulars particulars, FamilyNumber noKk, Relationship relationship, String district, Channels.Point point,
        LocalDate receivedOn,
        LocalDate vaIssuedOn) {
}
