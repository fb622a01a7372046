package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

/** How a person came in. Its state is moved on by who {@linkplain RegistrationRepository#held holds} it. */
record Registration(UUID id, Participant participant, State state, String channel, String point, LocalDate receivedOn,
        LocalDate vaIssuedOn, LocalDate verifiedOn, LocalDate paidOn) {

    enum State {
        RECEIVED,
        VERIFIED,
        ACTIVE
    }

    Registration verified(LocalDate day) {
        return new Registration(id, participant, State.VERIFIED, channel, point, receivedOn, vaIssuedOn, day, null);
    }

    Registration paid(LocalDate day) {
        return new Registration(id, participant, State.ACTIVE, channel, point, receivedOn, vaIssuedOn, verifiedOn, day);
    }
}
