package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
    private final Days days;

    EnterParticipant(Families families, People people, StartAgain startAgain, RegistrationRepository registrations, Days days) {
        this.families = families;
        this.people = people;
        this.startAgain = startAgain;
        this.registrations = registrations;
        this.days = days;
    }

    /**
     * Who registers.
     *
     * @param hasCard whether a card was issued to her before
     */
    record Entered(Participant participant, boolean hasCard) {
    }

    /** @throws Refusal 409 {@code nik-already-registered} and the like */
    @Transactional(MANDATORY)
    Entered enter(Applicant applicant) {
        Particulars told = applicant.particulars();
        UUID family = families.join(applicant.noKk());
        refuseGrownNewborn(told, family);
        Optional<UUID> entered = people.enter(told, family, applicant.relationship(), applicant.district(),
                applicant.segment());
        return entered.map(id -> new Entered(participant(applicant, family, new Held(id, 0)), false))
                .orElseGet(() -> again(applicant, family));
    }

    /** A child who was entered without a NIK and has got one meanwhile is not another. */
    private void refuseGrownNewborn(Particulars told, UUID family) {
        boolean young = told.birthDate().isAfter(days.today().minusYears(1));
        if (young && told.nik() != null && people.isKnownAsNewborn(told, family)) {
            throw People.newbornTaken(told, family);
        }
    }

    private static Participant participant(Applicant applicant, UUID family, Held she) {
        Particulars told = applicant.particulars();
        return new Participant(she.participant(), told.fullName(), told.birthDate(), told.sex(), applicant.district(),
                told.nik(),
                family, applicant.segment(), she.events());
    }

    /** She is locked first: of several who would let her start again, one finds no registration of hers that is open. */
    private Entered again(Applicant applicant, UUID family) {
        Refusal taken = people.taken(applicant.particulars(), family);
        Belonging belonging = new Belonging(family, applicant.relationship(), null, null);
        Held she = people.owner(applicant.particulars(), family)
                .flatMap(id -> startAgain.with(id, applicant.particulars(), belonging, applicant.receivedOn(),
                        applicant.point().channel()))
                .orElseThrow(() -> taken);
        Return before = registrations.mayReturn(she.participant());
        if (!before.may()) {
            throw taken;
        }
        if (before.closedOn() != null && applicant.vaIssuedOn().isBefore(before.closedOn())) {
            throw Refusal.invalid(Violation.body("vaIssuedOn", "Must be %s or later, when her last registration ended."
                    .formatted(before.closedOn())));
        }
        people.place(she.participant(), applicant.district(), applicant.segment());
        return new Entered(participant(applicant, family, she), before.hasCard());
    }
}
