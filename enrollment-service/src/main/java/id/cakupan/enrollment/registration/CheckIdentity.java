package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.identity.Told;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import io.quarkus.security.identity.SecurityIdentity;

/** Has the civil registry asked anew, or does without its answer. */
@ApplicationScoped
class CheckIdentity {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final IdentityGate gate;
    private final IdentityStore store;
    private final SecurityIdentity user;

    CheckIdentity(KeyedRequests requests, RegistrationRepository registrations, IdentityGate gate, IdentityStore store,
            SecurityIdentity user) {
        this.requests = requests;
        this.registrations = registrations;
        this.gate = gate;
        this.store = store;
        this.user = user;
    }

    /** @throws Refusal 404; 409 where it is not open, or nobody is asked about her */
    @Transactional(MANDATORY)
    Registration again(String key, UUID id) {
        return requests.once(key, "POST /api/v1/registrations/{id}/identity-check", id.toString(), () -> {
            told(registrations.held(id));
            store.ask(id);
            return registrations.existing(id);
        }, Registration::id, registrations::existing);
    }

    /**
     * By what she tells now she may be verified, whatever the registry says.
     *
     * @throws Refusal 400, 404; 409 where it is not open, or nobody is asked about her
     */
    @Transactional(MANDATORY)
    Registration waive(String key, UUID id, String text) {
        String reason = ProcessChecks.reason(text);
        return requests.once(key, "POST /api/v1/registrations/{id}/identity-waiver", id + " " + reason, () -> {
            Told told = told(registrations.held(id));
            store.waive(id, gate.hashes(told).get(0), gate.adapter(), user.getPrincipal().getName(), reason);
            return registrations.existing(id);
        }, Registration::id, registrations::existing);
    }

    private Told told(Registration registration) {
        if (registration.state() != State.RECEIVED && registration.state() != State.INCOMPLETE) {
            throw RejectRegistration.closed(registration);
        }
        return gate.asked(registration).orElseThrow(() -> new Refusal(409, "identity-not-asked",
                "The civil registry is not asked about her: this office asks it about nobody, or she has no NIK or no family."));
    }
}
