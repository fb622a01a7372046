package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/**
 * From the day of verification a person is registered and waits for her first payment; where nobody pays first, she is a member
 * from her day on.
 */
@ApplicationScoped
class VerifyRegistration {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Days days;
    private final BecomeMember becoming;
    private final IdentityGate identity;

    VerifyRegistration(KeyedRequests requests, RegistrationRepository registrations, Days days, BecomeMember becoming,
            IdentityGate identity) {
        this.requests = requests;
        this.registrations = registrations;
        this.days = days;
        this.becoming = becoming;
        this.identity = identity;
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
        identity.refuseUnknown(registration);
        Registration verified = registration.terms().isChange() ? registration.verified(days.today())
                : registration.terms().paysFirst() ? waits(registration) : begins(registration);
        registrations.moveOn(verified);
        return verified;
    }

    private Registration waits(Registration registration) {
        becoming.waiting(days.today(), registration);
        return registration.verified(days.today());
    }

    private Registration begins(Registration registration) {
        LocalDate today = days.today();
        LocalDate day = becoming.firstDay(registration, today);
        Registration verified = registration.verified(today, day);
        if (day.isAfter(today)) {
            return verified;
        }
        becoming.from(day, verified);
        return verified.active();
    }
}
