package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.PersonMovements;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Movement;
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
    private final PersonMovements movements;
    private final Days days;

    RecordFirstPayment(KeyedRequests requests, RegistrationRepository registrations, PersonMovements movements, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.movements = movements;
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

    /** A payment from before the verification: she never waited, so the waiting is taken back on its own day. */
    private Registration activate(Registration registration, LocalDate paidOn) {
        Count waiting = registration.participant().count();
        Registration paid = registration.paid(registration.participant().activate(), paidOn);
        Movement noLongerWaiting = paidOn.isBefore(registration.verifiedOn())
                ? new Movement(registration.verifiedOn(), waiting, Cause.NEW, registration.channel(), -1,
                        registration.waitingMovement())
                : new Movement(paidOn, waiting, Cause.FIRST_PAYMENT, registration.channel(), -1, null);
        movements.record(List.of(noLongerWaiting, new Movement(paidOn, paid.participant().count(), Cause.FIRST_PAYMENT,
                registration.channel(), 1, null)));
        registrations.moveOn(paid);
        registrations.recordPayment(paid);
        return paid;
    }
}
