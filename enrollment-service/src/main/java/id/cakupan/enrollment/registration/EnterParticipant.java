package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.life.StartAgain;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.registration.RegistrationRepository.Return;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Who registers: somebody new, or somebody whose registrations have all lapsed or been rejected and who starts again. She stays
 * the one who she is, with what the new form says.
 */
@ApplicationScoped
class EnterParticipant {

    private final Families families;
    private final People people;
    private final StartAgain startAgain;
    private final RegistrationRepository registrations;

    EnterParticipant(Families families, People people, StartAgain startAgain, RegistrationRepository registrations) {
        this.families = families;
        this.people = people;
        this.startAgain = startAgain;
        this.registrations = registrations;
    }

    /** @throws Refusal 409 {@code nik-already-registered} and the like */
    @Transactional(MANDATORY)
    Participant enter(Applicant applicant) {
        UUID family = families.join(applicant.noKk());
        Optional<UUID> entered = people.enter(applicant.particulars(), family, applicant.relationship(), applicant.district(),
                Segment.PBPU);
        Held she = entered.map(id -> new Held(id, 0)).orElseGet(() -> again(applicant, family));
        Particulars particulars = applicant.particulars();
        return new Participant(she.participant(), particulars.fullName(), particulars.birthDate(), particulars.sex(),
                applicant.district(), particulars.nik(), family, Segment.PBPU, she.events());
    }

    /** She is locked first: of several who would let her start again, one finds no registration of hers that is open. */
    private Held again(Applicant applicant, UUID family) {
        Belonging belonging = new Belonging(family, applicant.relationship(), null, null);
        Held she = people.owner(applicant.particulars(), family)
                .flatMap(id -> startAgain.with(id, applicant.particulars(), belonging, applicant.receivedOn(),
                        applicant.point().channel()))
                .orElseThrow(() -> People.taken(applicant.particulars(), family));
        Return before = registrations.mayReturn(she.participant());
        if (!before.may()) {
            throw People.taken(applicant.particulars(), family);
        }
        if (before.closedOn() != null && applicant.vaIssuedOn().isBefore(before.closedOn())) {
            throw Refusal.invalid(Violation.body("vaIssuedOn", "Must be %s or later, when her last registration ended."
                    .formatted(before.closedOn())));
        }
        people.place(she.participant(), applicant.district(), Segment.PBPU);
        return she;
    }
}
