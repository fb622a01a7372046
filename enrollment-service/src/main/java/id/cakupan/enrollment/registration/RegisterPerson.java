package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.registration.EnterParticipant.Entered;
import id.cakupan.enrollment.registration.Registration.Progress;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Takes a registration in. Nothing is counted yet. */
@ApplicationScoped
class RegisterPerson {

    private static final Set<String> REFERENCES = Set.of("registration_point_fkey", "registration_channel_fkey");

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
        Entered entered = entering.enter(applicant);
        Registration registration = new Registration(UUID.randomUUID(), entered.participant(), origins.of(applicant),
                applicant.terms(), Progress.received(applicant.missing(), entered.hasCard()));
        try {
            registrations.insert(registration);
        } catch (Database.Refused e) {
            // it may go after it was checked, when somebody undoes the load that brought it or its channel
            if (REFERENCES.stream().anyMatch(e::byConstraint)) {
                throw Refusal.invalid(RegistrationChecks.NO_POINT);
            }
            throw e;
        }
        return registration;
    }
}
