package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.NikWarnings.Warning;
import id.cakupan.enrollment.personal.Sex;

record RegistrationResponse(UUID id, UUID participant, UUID family, Registration.State state, String nik, String fullName,
        LocalDate birthDate, Sex sex, Segment segment, String district, String channel, String point, LocalDate receivedOn,
        LocalDate vaIssuedOn,
        LocalDate verifiedOn, LocalDate paidOn, FirstPaymentWindow firstPayment, List<Warning> warnings) {

    RegistrationResponse {
        warnings = List.copyOf(warnings);
    }

    static RegistrationResponse of(Registration registration, List<Warning> warnings) {
        Participant person = registration.participant();
        return new RegistrationResponse(registration.id(), person.id(), person.family(), registration.state(),
                person.nik() == null ? null : person.nik().masked(), person.fullName(),
                person.birthDate(), person.sex(), person.segment(), person.district(), registration.channel(),
                registration.point(), registration.receivedOn(), registration.vaIssuedOn(), registration.verifiedOn(),
                registration.paidOn(), FirstPaymentWindow.of(registration.vaIssuedOn()), warnings);
    }
}
