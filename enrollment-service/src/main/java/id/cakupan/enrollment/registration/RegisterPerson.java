package id.cakupan.enrollment.registration;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.exception.ConstraintViolationException;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/** Takes a registration in. Nothing is counted yet. */
@ApplicationScoped
class RegisterPerson {

    private static final Set<String> REFERENCES = Set.of("registration_point_fkey", "registration_channel_fkey");

    private final KeyedRequests requests;
    private final RegistrationChecks checks;
    private final NikClaims claims;
    private final PersonalCipher cipher;
    private final RegistrationRepository registrations;

    RegisterPerson(KeyedRequests requests, RegistrationChecks checks, NikClaims claims, PersonalCipher cipher,
            RegistrationRepository registrations) {
        this.requests = requests;
        this.checks = checks;
        this.claims = claims;
        this.cipher = cipher;
        this.registrations = registrations;
    }

    /** The id of the registration; that of the first time where the key is repeated. */
    @Transactional
    UUID register(String key, RegistrationRequest request) {
        return requests.once(key, "POST /api/v1/registrations", request == null ? "" : request.canonical(),
                () -> store(checks.check(request)));
    }

    private UUID store(Applicant applicant) {
        Participant participant = participant(applicant);
        claims.claim(applicant.nik(), participant.id);
        Registration registration = new Registration();
        registration.id = UUID.randomUUID();
        registration.participant = participant;
        registration.state = State.RECEIVED;
        registration.channel = applicant.point().channel();
        registration.point = applicant.point().code();
        registration.receivedOn = applicant.receivedOn();
        registration.vaIssuedOn = applicant.vaIssuedOn();
        registrations.getEntityManager().persist(participant);
        insert(registration);
        return registration.id;
    }

    /** The point may go after it was checked, when somebody undoes the load that brought it or its channel. */
    private void insert(Registration registration) {
        try {
            registrations.persistAndFlush(registration);
        } catch (ConstraintViolationException e) {
            if (e.getConstraintName() != null && REFERENCES.contains(e.getConstraintName())) {
                throw Refusal.invalid(RegistrationChecks.NO_POINT);
            }
            throw e;
        }
    }

    private Participant participant(Applicant applicant) {
        Participant participant = new Participant();
        participant.id = UUID.randomUUID();
        participant.fullName = applicant.fullName();
        participant.birthDate = applicant.birthDate();
        participant.sex = applicant.sex();
        participant.district = applicant.district();
        participant.sealedNik = cipher.encrypt(participant.id, Field.NIK, applicant.nik().digits());
        participant.sealedNoKk = cipher.encrypt(participant.id, Field.NO_KK, applicant.noKk().digits());
        participant.segment = Segment.PBPU;
        return participant;
    }
}
