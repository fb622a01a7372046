package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.enrollment.registration.RegistrationResponse.Warning;

/** A registration as it is shown: NIK masked, with what is odd about it. */
@ApplicationScoped
class RegistrationView {

    private final RegistrationRepository registrations;
    private final PersonalCipher cipher;
    private final Regions regions;

    RegistrationView(RegistrationRepository registrations, PersonalCipher cipher, Regions regions) {
        this.registrations = registrations;
        this.cipher = cipher;
        this.regions = regions;
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(UUID id) {
        return of(registrations.existing(id));
    }

    @Transactional(MANDATORY)
    RegistrationResponse of(Registration registration) {
        Participant participant = registration.participant();
        Nik nik = new Nik(cipher.decrypt(participant.id(), Field.NIK, participant.sealedNik()));
        return RegistrationResponse.of(registration, nik, warnings(nik, participant));
    }

    // A NIK keeps the area of its first issue, and a birth date that was mended later: odd is not wrong.
    private List<Warning> warnings(Nik nik, Participant participant) {
        List<Warning> warnings = new ArrayList<>();
        if (!regions.wasEver(nik.province()) || !regions.wasEver(nik.regency())) {
            warnings.add(new Warning("nik", "unknown-region",
                    "No province or regency known here has the code at its beginning; an old code is possible."));
        }
        if (!nik.birthDate(participant.birthDate()).equals(participant.birthDate())) {
            warnings.add(new Warning("nik", "birth-date-differs",
                    "Carries another birth date than the one declared; have Dukcapil check it."));
        }
        if (nik.sex() != participant.sex()) {
            warnings.add(new Warning("nik", "sex-differs",
                    "Carries another sex than the one declared; have Dukcapil check it."));
        }
        return warnings;
    }
}
