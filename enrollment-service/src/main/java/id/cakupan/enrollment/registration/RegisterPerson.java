package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.registration.EnterParticipant.Entered;
import id.cakupan.enrollment.registration.Registration.Progress;
import id.cakupan.enrollment.request.KeyedRequests;

/** Takes a registration in. Nothing is counted yet. */
@ApplicationScoped
class RegisterPerson {

    private final KeyedRequests requests;
    private final RegistrationChecks checks;
    private final EnterParticipant entering;
    private final Origins origins;
    private final RegistrationRepository registrations;

    RegisterPerson(KeyedRequests requests, RegistrationChecks checks, EnterParticipant entering, Origins origins,
            RegistrationRepository registrations) {
        this.requests = requests;
        this.checks = checks;
        this.entering = entering;
        this.origins = origins;
        this.registrations = registrations;
    }

    /** The registration; that of the first time where the key is repeated. */
    @Transactional(MANDATORY)
    Registration register(String key, RegistrationRequest request) {
        return requests.once(key, "POST /api/v1/registrations", request == null ? "" : request.canonical(),
                () -> store(checks.check(request)), Registration::id, registrations::existing);
    }

    private Registration store(Applicant applicant) {
        return store(entering.enter(applicant), applicant, null, 0);
    }

    /**
     * Takes in the registration of somebody who was entered.
     *
     * @param application of which she is part, null for alone
     * @param place hers in it
     */
    @Transactional(MANDATORY)
    Registration store(Entered entered, Applicant applicant, UUID application, int place) {
        Entered she = entering.belong(entered, applicant);
        return registrations.insert(new Registration(UUID.randomUUID(), she.participant(),
                origins.of(applicant.form(), application, place), applicant.terms(), IdentityState.NONE,
                Progress.received(applicant.form().missing(), she.hasCard())));
    }
}
