package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.PersonMovements;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;

/** From the day of verification a person is registered and waits for her first payment. */
@ApplicationScoped
class VerifyRegistration {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final PersonMovements movements;
    private final Days days;

    VerifyRegistration(KeyedRequests requests, RegistrationRepository registrations, PersonMovements movements, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.movements = movements;
        this.days = days;
    }

    @Transactional(MANDATORY)
    Registration verify(String key, UUID id) {
        return requests.once(key, "POST /api/v1/registrations/{id}/verification", id.toString(), () -> verify(id),
                Registration::id, registrations::existing);
    }

    private Registration verify(UUID id) {
        Registration registration = registrations.held(id);
        if (registration.state() != State.RECEIVED) {
            return registration;
        }
        Participant waiting = registration.participant().waitForFirstPayment();
        LocalDate today = days.today();
        long movement = movements
                .record(List.of(new Movement(today, waiting.count(), Cause.NEW, registration.channel(), 1, null))).get(0);
        Registration verified = registration.verified(waiting, today, movement);
        registrations.moveOn(verified);
        return verified;
    }
}
