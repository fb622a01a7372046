package id.cakupan.enrollment.registration;

import java.time.LocalDate;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;

/** A request that passed every check. */
record Applicant(Nik nik, FamilyNumber noKk, String fullName, LocalDate birthDate, Sex sex, String district,
        Channels.Point point, LocalDate receivedOn, LocalDate vaIssuedOn) {
}
