package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
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
    private final Lives lives;

    EnterParticipant(Families families, People people, StartAgain startAgain, RegistrationRepository registrations,
            Lives lives) {
        this.families = families;
        this.people = people;
        this.startAgain = startAgain;
        this.registrations = registrations;
        this.lives = lives;
    }

    /**
     * Who registers.
     *
     * @param known whether she was entered before
     * @param hasCard whether a card was issued to her before
     */
    record Entered(Participant participant, boolean known, boolean hasCard) {
    }

    /**
     * Enters somebody, or finds who is known; where she belongs is {@linkplain #belong told} then.
     *
     * @throws Refusal 409 {@code nik-already-registered} and the like
     */
    @Transactional(MANDATORY)
    Entered enter(Applicant applicant) {
        Particulars told = applicant.particulars();
        UUID family = families.join(applicant.noKk());
        refuseGrownNewborn(applicant, family);
        Optional<UUID> entered = people.enter(told, family, applicant.relationship(), applicant.district(),
                applicant.terms().segment());
        return entered.map(id -> new Entered(participant(applicant, family, new Held(id, 0)), false, false))
                .orElseGet(() -> again(applicant, family));
    }

    /** Records what she is in her family and who covers her, once everybody is entered of whom that may be. */
    @Transactional(MANDATORY)
    Entered belong(Entered she, Applicant applicant) {
        UUID family = she.participant().family();
        Belonging belonging = new Belonging(family, applicant.relationship(), applicant.coveredBy(), null);
        Held held = she.participant().held();
        String channel = applicant.form().point().channel();
        if (she.known()) {
            held = startAgain.belong(held, belonging, applicant.knownFrom(), channel);
        } else if (belonging.coveredBy() != null) {
            held = lives.belong(held, belonging, applicant.knownFrom(), channel);
        }
        return new Entered(participant(applicant, family, held), she.known(), she.hasCard());
    }

    /** For somebody who is named twice. */
    @Transactional(MANDATORY)
    Refusal taken(Entered she, Applicant applicant) {
        return people.taken(applicant.particulars(), she.participant().family());
    }

    /** Locks those of one family who are known already, in the order in which everybody locks people. */
    @Transactional(MANDATORY)
    void holdKnown(List<Applicant> applicants) {
        UUID family = families.join(applicants.get(0).noKk());
        registrations.holdPeople(applicants.stream().flatMap(one -> people.owner(one.particulars(), family).stream()).toList());
    }

    /** A child who was entered without a NIK and has got one meanwhile is not another. */
    private void refuseGrownNewborn(Applicant applicant, UUID family) {
        Particulars told = applicant.particulars();
        boolean young = told.birthDate().isAfter(applicant.form().receivedOn().minusYears(1));
        if (young && told.nik() != null && people.isKnownAsNewborn(told, family)) {
            throw People.newbornTaken(told, family);
        }
    }

    private static Participant participant(Applicant applicant, UUID family, Held she) {
        Particulars told = applicant.particulars();
        return new Participant(she.participant(), told.fullName(), told.birthDate(), told.sex(), applicant.district(),
                told.nik(),
                family, false, she.events());
    }

    /** She is locked first: of several who would let her start again, one finds no registration of hers that is open. */
    private Entered again(Applicant applicant, UUID family) {
        Refusal taken = people.taken(applicant.particulars(), family);
        Held she = people.owner(applicant.particulars(), family)
                .flatMap(id -> startAgain.with(id, applicant.particulars(), family, applicant.knownFrom(),
                        applicant.form().point().channel()))
                .orElseThrow(() -> taken);
        Return before = registrations.mayReturn(she.participant());
        if (!before.may()) {
            throw taken;
        }
        refuseOverlap(applicant.terms(), before.closedOn());
        people.place(she.participant(), applicant.district(), applicant.terms().segment());
        return new Entered(participant(applicant, family, she), true, before.hasCard());
    }

    private static void refuseOverlap(Terms terms, LocalDate closedOn) {
        if (closedOn != null && terms.earliest() != null && terms.earliest().isBefore(closedOn)) {
            throw Refusal.invalid(Violation.body(terms.paysFirst() ? "vaIssuedOn" : "activeFrom",
                    "Must be %s or later, when her last registration ended.".formatted(closedOn)));
        }
    }
}
