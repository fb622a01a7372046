package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Several members of a family register for a segment in which they pay first, on one bill, or none of them. */
@ApplicationScoped
class ChangeSegmentTogether {

    private final KeyedRequests requests;
    private final FamilyChangeChecks checks;
    private final RegistrationRepository registrations;
    private final ChangeSegment changing;

    ChangeSegmentTogether(KeyedRequests requests, FamilyChangeChecks checks, RegistrationRepository registrations,
            ChangeSegment changing) {
        this.requests = requests;
        this.checks = checks;
        this.registrations = registrations;
        this.changing = changing;
    }

    /**
     * The id of the application; that of the first time where the key is repeated.
     *
     * @throws Refusal 400; 404; 409 as of one of them, whom it names
     */
    @Transactional(MANDATORY)
    UUID register(String key, UUID family, FamilyChangeRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        return requests.once(key, "POST /api/v1/families/{id}/registrations", family + " " + request.canonical(),
                () -> store(family, request));
    }

    private UUID store(UUID family, FamilyChangeRequest request) {
        List<UUID> people = checks.people(family, request);
        registrations.holdPeople(people);
        List<Form> forms = checks.forms(family, people, request);
        UUID application = UUID.randomUUID();
        for (int i = 0; i < people.size(); i++) {
            try {
                changing.store(registrations.heldParticipant(people.get(i)), forms.get(i), application, i);
            } catch (Refusal e) {
                throw e.violations().isEmpty()
                        ? new Refusal(e.status(), e.code(), "Participant %s: %s".formatted(people.get(i), e.getMessage()))
                        : e;
            }
        }
        return application;
    }
}
