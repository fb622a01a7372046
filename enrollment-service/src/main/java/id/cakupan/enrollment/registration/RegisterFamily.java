package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.registration.EnterParticipant.Entered;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Takes several of one family in at once, or none of them. */
@ApplicationScoped
class RegisterFamily {

    private final KeyedRequests requests;
    private final ApplicationChecks checks;
    private final EnterParticipant entering;
    private final RegisterPerson registering;

    RegisterFamily(KeyedRequests requests, ApplicationChecks checks, EnterParticipant entering, RegisterPerson registering) {
        this.requests = requests;
        this.checks = checks;
        this.entering = entering;
        this.registering = registering;
    }

    /** The id of the application; that of the first time where the key is repeated. */
    @Transactional(MANDATORY)
    UUID register(String key, ApplicationRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        return requests.once(key, "POST /api/v1/applications", request.canonical(), () -> store(checks.check(request)));
    }

    /**
     * People are locked before any number is claimed, as by whatever else happens to them; numbers are claimed in one order by
     * all, so that two who name some of the same people do not wait for each other. Who covers whom is said once all are known.
     */
    private UUID store(List<ApplicationPart> parts) {
        UUID application = UUID.randomUUID();
        entering.holdKnown(parts.stream().map(ApplicationPart::applicant).toList());
        Map<Integer, Entered> entered = entered(parts);
        for (ApplicationPart part : parts) {
            UUID worker = part.follows() == null ? null : entered.get(part.follows()).participant().id();
            registering.store(entered.get(part.place()), part.following(worker), application, part.place());
        }
        return application;
    }

    /** By their places. */
    private Map<Integer, Entered> entered(List<ApplicationPart> parts) {
        Map<Integer, Entered> entered = new HashMap<>();
        Set<UUID> people = new HashSet<>();
        for (ApplicationPart part : parts.stream().sorted(Comparator.comparing(ApplicationPart::number)).toList()) {
            Entered she = entering.enter(part.applicant());
            if (!people.add(she.participant().id())) {
                throw entering.taken(she, part.applicant());
            }
            entered.put(part.place(), she);
        }
        return entered;
    }
}
