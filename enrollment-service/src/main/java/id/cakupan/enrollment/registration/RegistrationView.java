package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.NikWarnings;
import id.cakupan.kit.Refusal;

/** A registration as it is shown: NIK masked, with what is odd about it. */
@ApplicationScoped
class RegistrationView {

    private final RegistrationRepository registrations;
    private final FirstPaymentRules payments;
    private final NikWarnings warnings;

    RegistrationView(RegistrationRepository registrations, FirstPaymentRules payments, NikWarnings warnings) {
        this.registrations = registrations;
        this.payments = payments;
        this.warnings = warnings;
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(UUID id) {
        return of(registrations.existing(id));
    }

    /**
     * Every registration of somebody, the newest first.
     *
     * @throws Refusal 404
     */
    @Transactional(MANDATORY)
    RegistrationResponse.OfParticipant ofParticipant(UUID participant) {
        return new RegistrationResponse.OfParticipant(registrations.of(participant).stream().map(this::of).toList());
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(Registration registration) {
        Participant participant = registration.participant();
        return RegistrationResponse.of(registration, payments.window(registration),
                warnings.of(participant.nik(), participant.birthDate(), participant.sex()));
    }
}
