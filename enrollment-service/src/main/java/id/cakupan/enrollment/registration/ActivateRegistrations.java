package id.cakupan.enrollment.registration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.registration.Registration.State;

/** Makes members of those who were verified before their day, when it has come. */
@ApplicationScoped
class ActivateRegistrations implements DueWork {

    private static final int BATCH = 200;

    private final RegistrationRepository registrations;
    private final DueRegistrations due;
    private final BecomeMember becoming;
    private final Days days;

    ActivateRegistrations(RegistrationRepository registrations, DueRegistrations due, BecomeMember becoming, Days days) {
        this.registrations = registrations;
        this.due = due;
        this.becoming = becoming;
        this.days = days;
    }

    @Override
    public String words() {
        return "registrations became memberships on their day";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        return move(false) + move(true); // whom somebody covers is a member once he is
    }

    private int move(boolean following) {
        return OneByOne.move(after -> due.waiting(days.today(), following, after, BATCH), this::activate);
    }

    private boolean activate(UUID id) {
        Registration registration = registrations.held(id);
        boolean waits = registration.state() == State.VERIFIED && !registration.terms().paysFirst();
        if (!waits || registration.progress().activeOn().isAfter(days.today())) {
            return false;
        }
        becoming.from(registration.progress().activeOn(), registration);
        registrations.moveOn(registration.active());
        return true;
    }
}
