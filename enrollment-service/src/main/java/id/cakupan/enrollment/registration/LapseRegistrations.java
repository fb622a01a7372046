package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;

/**
 * Lets registrations lapse whose first payment has not come by day 30, where the office wants that: what really happens then is
 * nowhere established (handbook, appendix C), so it is a parameter.
 */
@ApplicationScoped
class LapseRegistrations implements DueWork {

    private static final int BATCH = 200;

    private final RegistrationRepository registrations;
    private final DueRegistrations due;
    private final Lives lives;
    private final Days days;

    LapseRegistrations(RegistrationRepository registrations, DueRegistrations due, Lives lives, Days days) {
        this.registrations = registrations;
        this.due = due;
        this.lives = lives;
        this.days = days;
    }

    @Override
    public String words() {
        return "registrations lapsed";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        if (days.waitsAfterDay30()) {
            return 0;
        }
        return OneByOne.move(after -> due.late(days.today(), issuedBefore(), days.daysToVerify(), after, BATCH),
                this::lapse);
    }

    private boolean lapse(UUID id) {
        Registration registration = registrations.held(id);
        LocalDate day = registration.terms().firstPayment().to().plusDays(1);
        if (day.isAfter(days.today()) || !due.isLate(id, days.today(), issuedBefore(), days.daysToVerify())) {
            return false;
        }
        LocalDate from = registration.state() == State.VERIFIED
                ? lives.lapse(registration.participant().held(), day, registration.channel())
                : day;
        registrations.moveOn(registration.lapsed(from));
        return true;
    }

    private LocalDate issuedBefore() {
        return FirstPaymentWindow.firstIssuedStillOpen(days.today());
    }
}
