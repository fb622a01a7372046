package id.cakupan.enrollment.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.identity.Told;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.NikWarnings.Warning;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.registration.Registration.Origin;
import id.cakupan.enrollment.registration.Registration.Progress;

record RegistrationResponse(UUID id, UUID participant, UUID family, UUID application, Terms.Kind kind, Registration.State state,
        String nik,
        String fullName,
        LocalDate birthDate, Sex sex, Segment segment, String district, String channel, String point, LocalDate receivedOn,
        LocalDate vaIssuedOn, LocalDate activeFrom, UUID follows, ClassRight classRight, String facility, boolean newborn,
        LocalDate dueOn, Evidence evidence,
        String enteredBy, Instant enteredAt,
        List<Document> documents, List<Document> missing,
        LocalDate verifiedOn, LocalDate paidOn, FirstPaymentWindow firstPayment, LocalDate activeOn, LocalDate closedOn,
        String closedReason,
        LocalDate cardDueOn, boolean cardIssued, Identity identity, List<Warning> warnings) {

    /**
     * What the civil registry says.
     *
     * @param outcome null while it was not reached
     */
    record Identity(boolean waiting, Outcome outcome, Set<Told.Field> differing, Instant checkedAt, String waivedBy,
            String waivedReason) {

        /** Null of whom nobody was asked about. */
        static Identity of(IdentityState state) {
            return !state.waiting() && state.of() == null && state.waivedOf() == null ? null
                    : new Identity(state.waiting(), state.outcome(), state.differing(), state.checkedAt(), state.waivedBy(),
                            state.waivedReason());
        }
    }

    /** @param items of one person, the newest first */
    record OfParticipant(List<RegistrationResponse> items) {

        OfParticipant {
            items = List.copyOf(items);
        }
    }

    RegistrationResponse {
        documents = List.copyOf(documents);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }

    /** @param payment days on which it counts; null of whom somebody else pays for */
    static RegistrationResponse of(Registration registration, FirstPaymentWindow payment, List<Warning> warnings) {
        Participant person = registration.participant();
        Origin origin = registration.origin();
        Terms terms = registration.terms();
        Progress progress = registration.progress();
        return new RegistrationResponse(registration.id(), person.id(), person.family(), origin.application(), terms.kind(),
                registration.state(),
                person.nik() == null ? null : person.nik().masked(), person.fullName(), person.birthDate(), person.sex(),
                terms.segment(), person.district(), origin.channel(), origin.point(), origin.receivedOn(), terms.vaIssuedOn(),
                terms.activeFrom(), terms.follows(), terms.chosen().classRight(), terms.chosen().facility(), terms.newborn(),
                terms.dueOn(), origin.evidence(), origin.enteredBy(),
                origin.enteredAt(), Document.of(terms.segment()), registration.missing(),
                progress.verifiedOn(),
                progress.paidOn(), payment, progress.activeOn(), progress.closedOn(), progress.closedReason(),
                progress.cardDueOn(), progress.cardIssued(), Identity.of(registration.identity()), warnings);
    }
}
