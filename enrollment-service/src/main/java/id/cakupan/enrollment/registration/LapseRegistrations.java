package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.registration.RegistrationRepository.Late;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Lets registrations lapse whose first payment has not come by day 30, where the office wants that: what really happens then is
 * nowhere established (handbook, appendix C), so it is a parameter.
 */
@ApplicationScoped
class LapseRegistrations {

    private static final int BATCH = 200;

    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;

    LapseRegistrations(RegistrationRepository registrations, Lives lives, Days days) {
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
    }

    /** How many have lapsed now, each in a transaction of its own: several replicas may do so at once. */
    @ActivateRequestContext
    int lapse() {
        if (days.waitsAfterDay30()) {
            return 0;
        }
        int lapsed = 0;
        List<Late> late = late(Late.NONE);
        while (!late.isEmpty()) {
            lapsed += late.stream().mapToInt(one -> lapseAlone(one.id())).sum();
            late = late(late.get(late.size() - 1));
        }
        return lapsed;
    }

    private List<Late> late(Late after) {
        return registrations.late(days.today(), FirstPaymentWindow.firstIssuedStillOpen(days.today()), after, BATCH);
    }

    private int lapseAlone(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> lapse(id));
        } catch (RuntimeException e) {
            Log.warnf(e, "Registration %s could not lapse; trying again later", id);
            return 0;
        }
    }

    private int lapse(UUID id) {
        Registration registration = registrations.held(id);
        LocalDate day = registration.firstPayment().to().plusDays(1);
        if (!registration.state().isOpen() || day.isAfter(days.today())) {
            return 0;
        }
        LocalDate from = registration.state() == State.VERIFIED
                ? lives.lapse(registration.participant().held(), day, registration.channel())
                : day;
        registrations.moveOn(registration.lapsed(from));
        return 1;
    }
}
