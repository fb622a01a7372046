package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.NikWarnings;

/** A registration as it is shown: NIK masked, with what is odd about it. */
@ApplicationScoped
class RegistrationView {

    private final RegistrationRepository registrations;
    private final NikWarnings warnings;

    RegistrationView(RegistrationRepository registrations, NikWarnings warnings) {
        this.registrations = registrations;
        this.warnings = warnings;
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(UUID id) {
        return of(registrations.existing(id));
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(Registration registration) {
        Participant participant = registration.participant();
        return RegistrationResponse.of(registration,
                warnings.of(participant.nik(), participant.birthDate(), participant.sex()));
    }
}
