package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** The first payment makes a membership active from the day on which it was made. */
@ApplicationScoped
class RecordFirstPayment {

    private static final String FIELD = "paidOn";

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;

    RecordFirstPayment(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
    }

    @Transactional(MANDATORY)
    Registration pay(String key, UUID id, PaymentRequest request) {
        String paidOn = request == null ? null : request.paidOn();
        return requests.once(key, "POST /api/v1/registrations/{id}/payments", id + " " + paidOn, () -> pay(id, paidOn),
                Registration::id, registrations::existing);
    }

    private Registration pay(UUID id, String paidOn) {
        Registration registration = registrations.held(id);
        if (registration.state() == State.RECEIVED) {
            throw new Refusal(409, "registration-not-verified", "Verify the registration before its first payment.");
        }
        if (registration.state() == State.VERIFIED) {
            return activate(registration, check(paidOn, FirstPaymentWindow.of(registration.vaIssuedOn())));
        }
        if (!registration.paidOn().toString().equals(paidOn)) {
            throw new Refusal(409, "already-paid", "The first payment was recorded already, for another day.");
        }
        return registration;
    }

    private LocalDate check(String paidOn, FirstPaymentWindow window) {
        List<Violation> violations = new ArrayList<>();
        days.recent(FIELD, paidOn, violations).ifPresent(day -> {
            if (!window.holds(day)) {
                violations.add(Violation.body(FIELD,
                        "The first payment counts from %s to %s.".formatted(window.from(), window.to())));
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return LocalDate.parse(paidOn);
    }

    private Registration activate(Registration registration, LocalDate paidOn) {
        lives.payFirst(registration.participant().held(), paidOn, registration.channel());
        Registration paid = registration.paid(paidOn);
        registrations.moveOn(paid);
        registrations.recordPayment(paid);
        return paid;
    }
}
