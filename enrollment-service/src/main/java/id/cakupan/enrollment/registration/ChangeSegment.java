package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.registration.Registration.Progress;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A member registers for a segment in which she pays first. Until then she stays what she is. */
@ApplicationScoped
class ChangeSegment {

    private final KeyedRequests requests;
    private final RegistrationChecks checks;
    private final RegistrationRepository registrations;
    private final MemberLives lives;
    private final Origins origins;

    ChangeSegment(KeyedRequests requests, RegistrationChecks checks, RegistrationRepository registrations, MemberLives lives,
            Origins origins) {
        this.requests = requests;
        this.checks = checks;
        this.registrations = registrations;
        this.lives = lives;
        this.origins = origins;
    }

    /**
     * The registration; that of the first time where the key is repeated.
     *
     * @throws Refusal 400; 404; 409 where she is no member of another segment, waits for a first payment, or has a
     *         registration that is open
     */
    @Transactional(MANDATORY)
    Registration register(String key, UUID participant, SegmentChangeRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        return requests.once(key, "POST /api/v1/participants/{id}/registrations",
                participant + " " + request.form().canonical(),
                () -> store(participant, request.form()), Registration::id, registrations::existing);
    }

    private Registration store(UUID id, RegistrationRequest request) {
        Participant participant = registrations.heldParticipant(id);
        return store(participant, checks.checkChange(request, lives.known(id, null).orElseThrow()), null, 0);
    }

    /**
     * The registration of somebody who is held.
     *
     * @param application of which she is part, null for alone
     * @param place hers in it
     */
    @Transactional(MANDATORY)
    Registration store(Participant participant, Form form, UUID application, int place) {
        Count count = lives.known(participant.id(), null).orElseThrow().count(LocalDate.MAX)
                .orElseThrow(() -> new Refusal(409, "contradicts-life", "She is no member; register her."));
        if (count.segment() == form.terms().segment() || count.status() == Status.MENUNGGU_PEMBAYARAN) {
            throw new Refusal(409, "contradicts-life", "She is %s %s already.".formatted(count.segment(), count.status()));
        }
        if (registrations.hasOpen(participant.id())) {
            throw new Refusal(409, "registration-open", "A registration of hers is open; complete or reject that one first.");
        }
        return registrations.insert(new Registration(UUID.randomUUID(), participant, origins.of(form, application, place),
                form.terms(), IdentityState.NONE,
                Progress.received(form.missing(), registrations.mayReturn(participant.id()).hasCard())));
    }
}
