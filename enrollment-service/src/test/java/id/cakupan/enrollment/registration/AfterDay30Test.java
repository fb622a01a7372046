package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Period;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.holiday.WorkingDays;
import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What happens after day 30 is a parameter: in this office a registration waits on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AfterDay30Test {

    private static final RegistrationConfig WAITING = new RegistrationConfig() {
        @Override
        public int backdating() {
            return 60;
        }

        @Override
        public AfterDay30 afterDay30() {
            return AfterDay30.WAIT;
        }

        @Override
        public int soon() {
            return 7;
        }

        @Override
        public int ahead() {
            return 60;
        }

        @Override
        public int verifyWithin() {
            return 3;
        }

        @Override
        public Period pemdaWait() {
            return Period.ofMonths(1);
        }

        @Override
        public Set<String> recordedChannels() {
            return Set.of();
        }
    };

    @Inject
    KeyedRequests requests;
    @Inject
    RegistrationRepository registrations;
    @Inject
    DueRegistrations due;
    @Inject
    Lives lives;
    @Inject
    MemberLives others;
    @Inject
    BecomeMember becoming;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    @Test
    void a_payment_after_day_30_counts_where_registrations_wait() {
        Days days = new Days(clock, WAITING);
        RecordFirstPayment paying = new RecordFirstPayment(requests, registrations, lives, days,
                new FirstPaymentRules(days, workingDays, others, becoming));
        String id = Desk.verified(Desk.formAlone(TODAY.minusDays(40)));
        assertThat(new LapseRegistrations(registrations, due, lives, days).move()).isZero();
        assertThatThrownBy(() -> pay(paying, id, 27)).isInstanceOf(Refusal.class);
        assertThat(pay(paying, id, 1).state()).isEqualTo(State.ACTIVE);
    }

    private static Registration pay(RecordFirstPayment paying, String id, int daysAgo) {
        return QuarkusTransaction.requiringNew()
                .call(() -> paying.pay(null, UUID.fromString(id),
                        new PaymentRequest(TODAY.minusDays(daysAgo).toString(), null)));
    }
}
