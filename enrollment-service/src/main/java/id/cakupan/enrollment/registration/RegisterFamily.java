package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.Particular;
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
     * all,
     * so that two who name some of the same people do not wait for each other.
     */
    private UUID store(List<Applicant> applicants) {
        UUID application = UUID.randomUUID();
        entering.holdKnown(applicants);
        Map<Applicant, Integer> places = new HashMap<>();
        applicants.forEach(applicant -> places.put(applicant, places.size()));
        applicants.stream().sorted(Comparator.comparing(RegisterFamily::number))
                .forEach(applicant -> registering.store(applicant, application, places.get(applicant)));
        return application;
    }

    private static String number(Applicant applicant) {
        String nik = applicant.particulars().text(Particular.NIK);
        String passport = applicant.particulars().text(Particular.PASSPORT);
        return nik != null ? nik : passport != null ? passport : applicant.particulars().fullName();
    }
}
