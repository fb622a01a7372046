package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/** From the day of verification a person is registered and waits for her first payment. */
@ApplicationScoped
class VerifyRegistration {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;

    VerifyRegistration(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
    }

    @Transactional(MANDATORY)
    Registration verify(String key, UUID id) {
        return requests.once(key, "POST /api/v1/registrations/{id}/verification", id.toString(), () -> verify(id),
                Registration::id, registrations::existing);
    }

    private Registration verify(UUID id) {
        Registration registration = registrations.held(id);
        if (registration.state() == State.INCOMPLETE) {
            throw new Refusal(409, "registration-incomplete",
                    "Missing: %s. Complete it first.".formatted(registration.missing()));
        }
        if (registration.state() == State.LAPSED || registration.state() == State.REJECTED) {
            throw RejectRegistration.closed(registration);
        }
        if (registration.state() != State.RECEIVED) {
            return registration;
        }
        LocalDate today = days.today();
        Participant person = registration.participant();
        lives.register(person.held(), today, person.as(Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA),
                registration.origin().newborn() ? Cause.NEWBORN : Cause.NEW,
                registration.channel());
        Registration verified = registration.verified(today);
        registrations.moveOn(verified);
        return verified;
    }
}
