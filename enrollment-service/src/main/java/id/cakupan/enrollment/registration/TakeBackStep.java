package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A payment or a verification that was recorded wrongly is taken back; a payment before the verification. */
@ApplicationScoped
class TakeBackStep {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final MemberLives others;
    private final Days days;

    TakeBackStep(KeyedRequests requests, RegistrationRepository registrations, Lives lives, MemberLives others, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.others = others;
        this.days = days;
    }

    /** What can be taken back. */
    enum Step {
        PAYMENT(State.ACTIVE),
        VERIFICATION(State.VERIFIED);

        private final State made;

        Step(State made) {
            this.made = made;
        }

        /** Whether it is the last step that a registration has made. */
        boolean isLastOf(Registration registration) {
            boolean began = registration.state() == State.ACTIVE && !registration.terms().paysFirst();
            return began ? this == VERIFICATION : registration.state() == made;
        }
    }

    @Transactional(MANDATORY)
    Registration takeBack(String key, UUID id, TakeBackRequest request) {
        Step step = step(request);
        String reason = ProcessChecks.reason(request.reason());
        return requests.once(key, "POST /api/v1/registrations/{id}/undo", id + " " + step + " " + reason,
                () -> takeBackAlone(id, step, reason), Registration::id, registrations::existing);
    }

    /** @throws Refusal 400 */
    static Step step(TakeBackRequest request) {
        return Arrays.stream(Step.values()).filter(known -> request != null && known.name().equals(request.step())).findFirst()
                .orElseThrow(() -> Refusal.invalid(Violation.body("step", "Must be PAYMENT or VERIFICATION.")));
    }

    private Registration takeBackAlone(UUID id, Step step, String reason) {
        if (step == Step.PAYMENT) {
            RecordFirstPayment.refuseTogether(registrations.held(id));
        }
        return takeBack(id, step, reason);
    }

    /** The same of one who registered together with others, of whom the caller holds all. */
    @Transactional(MANDATORY)
    void takeBackTogether(UUID id, Step step, String reason) {
        takeBack(id, step, ProcessChecks.reason(reason));
    }

    private Registration takeBack(UUID id, Step step, String reason) {
        Registration registration = registrations.held(id);
        boolean paysFirst = registration.terms().paysFirst();
        if (!step.isLastOf(registration) || !registrations.isNewest(registration)) {
            throw RejectRegistration.closed(registration);
        }
        boolean began = registration.state() == State.ACTIVE && !paysFirst;
        if (began && others.covers(registration.participant().id())) {
            throw new Refusal(409, "covers-others", "Others are members with this worker; take their registrations back first, "
                    + "or say at the family who covers them.");
        }
        Held she = registration.participant().held();
        if (step == Step.PAYMENT) {
            lives.takeBackPayment(she, registration.terms().isChange(), days.today(), registration.channel(), reason);
        } else if (began || (paysFirst && !registration.terms().isChange())) {
            lives.takeBackRegistration(she, days.today(), registration.channel(), reason);
        }
        Registration before = step == Step.PAYMENT ? registration.verified(registration.progress().verifiedOn())
                : registration.misses(registration.progress().missing());
        registrations.moveOn(before);
        return before;
    }
}
