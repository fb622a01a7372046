package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Takes a registration in. Nothing is counted yet. */
@ApplicationScoped
class RegisterPerson {

    private static final Set<String> REFERENCES = Set.of("registration_point_fkey", "registration_channel_fkey");

    private final KeyedRequests requests;
    private final RegistrationChecks checks;
    private final Families families;
    private final People people;
    private final RegistrationRepository registrations;

    RegisterPerson(KeyedRequests requests, RegistrationChecks checks, Families families, People people,
            RegistrationRepository registrations) {
        this.requests = requests;
        this.checks = checks;
        this.families = families;
        this.people = people;
        this.registrations = registrations;
    }

    /** The registration; that of the first time where the key is repeated. */
    @Transactional(MANDATORY)
    Registration register(String key, RegistrationRequest request) {
        return requests.once(key, "POST /api/v1/registrations", request == null ? "" : request.canonical(),
                () -> store(checks.check(request)), Registration::id, registrations::existing);
    }

    private Registration store(Applicant applicant) {
        Participant participant = participant(applicant);
        Registration registration = new Registration(UUID.randomUUID(), participant, State.RECEIVED,
                applicant.point().channel(), applicant.point().code(), applicant.receivedOn(), applicant.vaIssuedOn(), null,
                null);
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

    private Participant participant(Applicant applicant) {
        Particulars particulars = applicant.particulars();
        UUID family = families.join(applicant.noKk());
        UUID id = people.enter(particulars, family, applicant.relationship(), applicant.district(), Segment.PBPU);
        return new Participant(id, particulars.fullName(), particulars.birthDate(), particulars.sex(), applicant.district(),
                particulars.nik(), family, Segment.PBPU, 0);
    }
}
