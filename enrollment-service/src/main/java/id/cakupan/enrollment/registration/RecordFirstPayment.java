package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/** The first payment makes a membership active from the day on which it was made; the card is due 14 working days later. */
@ApplicationScoped
class RecordFirstPayment {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;
    private final Lives lives;
    private final Days days;
    private final FirstPaymentRules rules;

    RecordFirstPayment(KeyedRequests requests, RegistrationRepository registrations, Lives lives, Days days,
            FirstPaymentRules rules) {
        this.requests = requests;
        this.registrations = registrations;
        this.lives = lives;
        this.days = days;
        this.rules = rules;
    }

    @Transactional(MANDATORY)
    Registration pay(String key, UUID id, PaymentRequest request) {
        PaymentRequest payment = request == null ? new PaymentRequest(null, null) : request;
        return requests.once(key, "POST /api/v1/registrations/{id}/payments",
                id + " " + payment.canonical(), () -> payAlone(id, payment),
                Registration::id,
                registrations::existing);
    }

    /** The same of one who registered together with others, of whom the caller holds all. */
    @Transactional(MANDATORY)
    void payTogether(UUID id, PaymentRequest payment) {
        pay(id, payment);
    }

    private Registration payAlone(UUID id, PaymentRequest payment) {
        refuseTogether(registrations.held(id));
        return pay(id, payment);
    }

    /** @throws Refusal 409 {@code paid-together} */
    static void refuseTogether(Registration registration) {
        UUID application = registration.origin().application();
        if (application != null) {
            throw new Refusal(409, "paid-together",
                    "Those who registered together have one bill, which is paid whole: do this for the application %s."
                            .formatted(application));
        }
    }

    private Registration pay(UUID id, PaymentRequest payment) {
        Registration registration = registrations.held(id);
        if (!registration.terms().paysFirst()) {
            throw new Refusal(409, "no-first-payment", "For this registration nobody pays first: it begins on its day.");
        }
        return switch (registration.state()) {
            case RECEIVED, INCOMPLETE -> throw new Refusal(409, "registration-not-verified",
                    "Verify the registration before its first payment.");
            case REJECTED -> throw RejectRegistration.closed(registration);
            case VERIFIED -> activate(registration, payment);
            case LAPSED -> revive(registration, payment);
            case ACTIVE -> {
                if (!registration.progress().paidOn().toString().equals(payment.paidOn())) {
                    throw new Refusal(409, "already-paid", "The first payment was recorded already, for another day.");
                }
                yield registration;
            }
        };
    }

    /** Whether a registration is not over: not rejected, nor lapsed for good. */
    @Transactional(MANDATORY)
    boolean mayPay(Registration registration) {
        return switch (registration.state()) {
            case REJECTED -> false;
            case LAPSED -> mayRevive(registration);
            case RECEIVED, INCOMPLETE, VERIFIED, ACTIVE -> true;
        };
    }

    private boolean mayRevive(Registration registration) {
        return registration.progress().verifiedOn() != null && registrations.isNewest(registration);
    }

    /** That it was paid in time may come to be known after it has lapsed; not where she has started again meanwhile. */
    private Registration revive(Registration registration, PaymentRequest payment) {
        if (!mayRevive(registration)) {
            throw RejectRegistration.closed(registration);
        }
        return activate(registration, payment);
    }

    private Registration activate(Registration registration, PaymentRequest payment) {
        LocalDate paidOn = rules.counting(payment, registration);
        Terms terms = registration.terms();
        if (terms.isChange()) {
            lives.paySegment(registration.participant().held(), paidOn, terms.segment(), terms.chosen(),
                    registration.channel());
        } else {
            lives.payFirst(registration.participant().held(), paidOn, days.today(), registration.channel());
        }
        Registration paid = registration.paid(paidOn, rules.cardDueOn(paidOn));
        registrations.moveOn(paid);
        registrations.recordPayment(paid, payment.paysArrears());
        return paid;
    }
}
