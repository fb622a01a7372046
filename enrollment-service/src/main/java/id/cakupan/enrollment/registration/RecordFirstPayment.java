package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.holiday.WorkingDays;
import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** The first payment makes a membership active from the day on which it was made; the card is due 14 working days later. */
@ApplicationScoped
class RecordFirstPayment {

    private static final String FIELD = "paidOn";
    private static final int CARD_DAYS = 14;

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;
    private final WorkingDays workingDays;

    RecordFirstPayment(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days,
            WorkingDays workingDays) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
        this.workingDays = workingDays;
    }

    @Transactional(MANDATORY)
    Registration pay(String key, UUID id, PaymentRequest request) {
        String paidOn = request == null ? null : request.paidOn();
        return requests.once(key, "POST /api/v1/registrations/{id}/payments", id + " " + paidOn, () -> pay(id, paidOn),
                Registration::id, registrations::existing);
    }

    private Registration pay(UUID id, String paidOn) {
        Registration registration = registrations.held(id);
        if (!registration.terms().paysFirst()) {
            throw new Refusal(409, "no-first-payment", "For this registration nobody pays first: it begins on its day.");
        }
        return switch (registration.state()) {
            case RECEIVED, INCOMPLETE -> throw new Refusal(409, "registration-not-verified",
                    "Verify the registration before its first payment.");
            case REJECTED -> throw RejectRegistration.closed(registration);
            case VERIFIED -> activate(registration, check(paidOn, registration));
            case LAPSED -> revive(registration, paidOn);
            case ACTIVE -> {
                if (!registration.progress().paidOn().toString().equals(paidOn)) {
                    throw new Refusal(409, "already-paid", "The first payment was recorded already, for another day.");
                }
                yield registration;
            }
        };
    }

    /** That it was paid in time may come to be known after it has lapsed; not where she has started again meanwhile. */
    private Registration revive(Registration registration, String paidOn) {
        boolean verified = registration.progress().verifiedOn() != null;
        if (!verified || !registrations.isNewest(registration)) {
            throw RejectRegistration.closed(registration);
        }
        return activate(registration, check(paidOn, registration));
    }

    private LocalDate check(String paidOn, Registration registration) {
        FirstPaymentWindow window = registration.terms().firstPayment();
        List<Violation> violations = new ArrayList<>();
        days.recent(FIELD, paidOn, violations).ifPresent(day -> {
            boolean late = day.isAfter(window.to()) && registration.state() == State.VERIFIED && days.waitsAfterDay30();
            if (!window.holds(day) && !late) {
                violations.add(Violation.body(FIELD,
                        "The first payment counts from %s to %s.".formatted(window.from(), window.to())));
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return LocalDate.parse(paidOn);
    }

    private Registration activate(Registration registration, LocalDate paidOn) {
        lives.payFirst(registration.participant().held(), paidOn, days.today(), registration.channel());
        Registration paid = registration.paid(paidOn, workingDays.after(paidOn, CARD_DAYS));
        registrations.moveOn(paid);
        registrations.recordPayment(paid);
        return paid;
    }
}
