package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.life.Lives.Held;
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
    private final Days days;

    TakeBackStep(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
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
    }

    @Transactional(MANDATORY)
    Registration takeBack(String key, UUID id, TakeBackRequest request) {
        Optional<Step> step = Arrays.stream(Step.values())
                .filter(known -> request != null && known.name().equals(request.step()))
                .findFirst();
        if (step.isEmpty()) {
            throw Refusal.invalid(List.of(Violation.body("step", "Must be PAYMENT or VERIFICATION.")));
        }
        String reason = ProcessChecks.reason(request.reason());
        return requests.once(key, "POST /api/v1/registrations/{id}/undo", id + " " + step.get() + " " + reason,
                () -> takeBack(id, step.get(), reason), Registration::id, registrations::existing);
    }

    private Registration takeBack(UUID id, Step step, String reason) {
        Registration registration = registrations.held(id);
        boolean paysFirst = registration.terms().paysFirst();
        boolean began = registration.state() == State.ACTIVE && !paysFirst;
        boolean last = began ? step == Step.VERIFICATION : registration.state() == step.made;
        if (!last || !registrations.isNewest(registration)) {
            throw RejectRegistration.closed(registration);
        }
        Held she = registration.participant().held();
        if (step == Step.PAYMENT) {
            lives.takeBackPayment(she, registration.terms().isChange(), days.today(), registration.channel(), reason);
        } else if (began || paysFirst && !registration.terms().isChange()) {
            lives.takeBackRegistration(she, days.today(), registration.channel(), reason);
        }
        Registration before = step == Step.PAYMENT ? registration.verified(registration.progress().verifiedOn())
                : registration.misses(registration.progress().missing());
        registrations.moveOn(before);
        return before;
    }
}
