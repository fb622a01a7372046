package id.cakupan.enrollment.registration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

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

    Origin of(Form form) {
        return new Origin(form.point().channel(), form.point().code(), form.receivedOn(),
                form.evidence(), user.getPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
