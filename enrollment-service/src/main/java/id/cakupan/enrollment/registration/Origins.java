package id.cakupan.enrollment.registration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.registration.Registration.Origin;
import io.quarkus.security.identity.SecurityIdentity;

/** Notes who enters a registration, and when. */
@ApplicationScoped
class Origins {

    private final SecurityIdentity user;
    private final Clock clock;

    Origins(SecurityIdentity user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    Origin of(Form form, UUID application, int place) {
        return new Origin(application, place, form.point().channel(), form.point().code(), form.receivedOn(),
                form.evidence(), user.getPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
