package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

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
    private final RegistrationConfig config;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> rounds;

    LapseRegistrations(RegistrationRepository registrations, Lives lives, Days days, RegistrationConfig config,
            ScheduledExecutorService executor) {
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long pause = config.lapseEvery().toSeconds();
        rounds = executor.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.cancel(false);
    }

    private void round() {
        try {
            int lapsed = lapse();
            if (lapsed > 0) {
                Log.infof("%d registrations lapsed", lapsed);
            }
        } catch (RuntimeException e) {
            Log.warn("Registrations could not lapse; trying again later", e);
        }
    }

    /** How many have lapsed now, each in a transaction of its own: several replicas may do so at once. */
    int lapse() {
        if (days.waitsAfterDay30()) {
            return 0;
        }
        int lapsed = 0;
        List<UUID> due = due();
        for (int found = -1; !due.isEmpty() && found != 0; due = due()) {
            found = 0;
            for (UUID id : due) {
                found += QuarkusTransaction.requiringNew().call(() -> lapse(id));
            }
            lapsed += found;
        }
        return lapsed;
    }

    private List<UUID> due() {
        return registrations.open(FirstPaymentWindow.firstIssuedStillOpen(days.today()), BATCH);
    }

    private int lapse(UUID id) {
        Registration registration = registrations.held(id);
        LocalDate day = registration.firstPayment().to().plusDays(1);
        if (!registration.state().isOpen() || day.isAfter(days.today())) {
            return 0;
        }
        if (registration.state() == State.VERIFIED) {
            lives.lapse(registration.participant().held(), day, registration.channel());
        }
        registrations.moveOn(registration.lapsed(day));
        return 1;
    }
}
