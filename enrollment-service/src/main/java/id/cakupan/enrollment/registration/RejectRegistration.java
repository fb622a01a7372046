package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** What keeps a registration from becoming a membership: documents that are missing, or that it should not become one. */
@ApplicationScoped
class RejectRegistration {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;

    RejectRegistration(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
    }

    /** Whoever was counted as waiting is so no more from today. To repeat it changes nothing. */
    @Transactional(MANDATORY)
    Registration reject(String key, UUID id, RejectionRequest request) {
        String reason = ProcessChecks.reason(request == null ? null : request.reason());
        return requests.once(key, "POST /api/v1/registrations/{id}/rejection", id + " " + reason, () -> reject(id, reason),
                Registration::id, registrations::existing);
    }

    private Registration reject(UUID id, String reason) {
        Registration registration = registrations.held(id);
        if (registration.state() == State.REJECTED) {
            return registration;
        }
        LocalDate from = switch (registration.state()) {
            case VERIFIED -> lives.reject(registration.participant().held(), days.today(), registration.channel());
            case LAPSED -> registration.progress().closedOn(); // so that those who registered with her can be paid for
            case RECEIVED, INCOMPLETE -> days.today();
            case ACTIVE, REJECTED -> throw closed(registration);
        };
        Registration rejected = registration.rejected(from, reason);
        registrations.moveOn(rejected);
        return rejected;
    }

    /** States which documents are missing; none, that it is complete. */
    @Transactional(MANDATORY)
    Registration misses(String key, UUID id, MissingRequest request) {
        if (request == null || request.missing() == null) {
            throw Refusal.invalid(Violation.body("missing", "Is missing; an empty list says that it is complete."));
        }
        List<String> names = request.missing();
        return requests.once(key, "POST /api/v1/registrations/{id}/missing", id + " " + names, () -> misses(id, names),
                Registration::id, registrations::existing);
    }

    private Registration misses(UUID id, List<String> names) {
        Registration registration = registrations.held(id);
        List<Violation> violations = new ArrayList<>();
        Set<Document> missing = ProcessChecks.missing(names, registration.terms().segment(), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        if (registration.state() != State.RECEIVED && registration.state() != State.INCOMPLETE) {
            throw closed(registration);
        }
        Registration changed = registration.misses(missing);
        registrations.moveOn(changed);
        return changed;
    }

    /** For what comes too late. */
    static Refusal closed(Registration registration) {
        return new Refusal(409, "registration-moved-on", "The registration is %s already.".formatted(registration.state()));
    }
}
