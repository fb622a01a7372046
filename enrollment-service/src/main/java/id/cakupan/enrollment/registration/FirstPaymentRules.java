package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.holiday.WorkingDays;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Which first payments count, and when the card is due after one (handbook 3.4). */
@ApplicationScoped
class FirstPaymentRules {

    private static final String FIELD = "paidOn";
    private static final int CARD_DAYS = 14;

    private final Days days;
    private final WorkingDays workingDays;
    private final MemberLives lives;
    private final BecomeMember becoming;

    FirstPaymentRules(Days days, WorkingDays workingDays, MemberLives lives, BecomeMember becoming) {
        this.days = days;
        this.workingDays = workingDays;
        this.lives = lives;
        this.becoming = becoming;
    }

    /** The last day for the card of who paid on a day. */
    LocalDate cardDueOn(LocalDate paidOn) {
        return workingDays.after(paidOn, CARD_DAYS);
    }

    /** The days on which a payment counts, as they are shown; null of whom somebody else pays for. */
    @Transactional(MANDATORY)
    FirstPaymentWindow window(Registration registration) {
        Terms terms = registration.terms();
        FirstPaymentWindow window = terms.firstPayment();
        boolean mayStop = window != null && terms.isChange() && registration.state().isOpen();
        return mayStop && hasStoppedWorking(registration, days.today()).isPresent()
                ? new FirstPaymentWindow(terms.vaIssuedOn(), window.to())
                : window;
    }

    private Optional<LocalDate> hasStoppedWorking(Registration registration, LocalDate day) {
        return lives.known(registration.participant().id(), null).flatMap(she -> she.stoppedWorking(day));
    }

    /**
     * The day of a payment that counts.
     *
     * @throws Refusal 400 where it does not; 409 where her district is not there on that day
     */
    @Transactional(MANDATORY)
    LocalDate counting(PaymentRequest request, Registration registration) {
        FirstPaymentWindow window = registration.terms().firstPayment();
        List<Violation> violations = new ArrayList<>();
        if (request.paysArrears() && !registration.terms().isChange()) {
            violations.add(Violation.body("arrearsPaid", "Leave it out: it is of a member who changes her segment."));
        }
        Optional<LocalDate> paidOn = days.recent(FIELD, request.paidOn(), violations);
        paidOn.ifPresent(day -> {
            boolean late = day.isAfter(window.to()) && registration.state() == State.VERIFIED && days.waitsAfterDay30();
            if (!window.holds(day) && !late && !isWithoutWait(day, request, registration)) {
                violations.add(Violation.body(FIELD, "The first payment counts from %s to %s%s.".formatted(window.from(),
                        window.to(),
                        registration.terms().isChange()
                                ? ", of who stopped working also before, by the end of the month after that or with arrears paid"
                                : "")));
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        LocalDate day = paidOn.orElseThrow();
        if (!registration.terms().isChange()) {
            becoming.refuseElsewhere(registration, day);
        }
        return day;
    }

    /**
     * Who stopped working waits no 14 days where she pays by the end of the month after that, or pays the arrears since then
     * too.
     */
    private boolean isWithoutWait(LocalDate day, PaymentRequest request, Registration registration) {
        Terms terms = registration.terms();
        boolean inTime = !day.isBefore(terms.vaIssuedOn()) && !day.isAfter(terms.firstPayment().to());
        return terms.isChange() && inTime && hasStoppedWorking(registration, day)
                .filter(stopped -> request.paysArrears() || !YearMonth.from(day).isAfter(YearMonth.from(stopped).plusMonths(1)))
                .isPresent();
    }
}
