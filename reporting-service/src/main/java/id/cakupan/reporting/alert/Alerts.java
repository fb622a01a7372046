package id.cakupan.reporting.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.delivery.Outbox;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.schedule.SeenTag;

/** What people do with rules, and what they see of alerts. */
@ApplicationScoped
class Alerts {

    private final AlertStore alerts;
    private final Outbox outbox;
    private final Recipients recipients;
    private final Clock clock;

    Alerts(AlertStore alerts, Outbox outbox, Recipients recipients, Clock clock) {
        this.alerts = alerts;
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @throws Refusal 404 without such a rule */
    AlertRule rule(long number) {
        return alerts.rule(number).orElseThrow(Alerts::noRule);
    }

    List<AlertRule> rules(long before, int limit) {
        return alerts.rules(before, limit);
    }

    /** Checked for the first time within a minute. */
    @Transactional
    AlertRule add(AlertRuleRequest wanted, String by) {
        wanted.check(recipients, clock);
        return rule(alerts.add(wanted, by, clock.instant()));
    }

    /**
     * Changes it, and has it checked again within a minute. What is open stays open until that check says otherwise; where
     * another scope or kind is watched afterwards it is over at once, and nobody is told.
     *
     * @param ifMatch the tag of what the caller has seen
     * @throws Refusal 400, 404, 412 where it was changed meanwhile, 428 without a tag
     */
    @Transactional
    AlertRule change(long number, String ifMatch, AlertRuleRequest wanted) {
        wanted.check(recipients, clock);
        AlertRule present = alerts.lock(number).orElseThrow(Alerts::noRule);
        SeenTag.check(ifMatch, present.version());
        Instant now = clock.instant();
        if (!wanted.isAbout(present)) {
            alerts.endAll(number, now);
        }
        alerts.change(number, wanted, now);
        return rule(number);
    }

    /** Deletes it; its alerts are over, and nobody is told. */
    @Transactional
    void delete(long number) {
        AlertRule present = alerts.lock(number).orElseThrow(Alerts::noRule);
        alerts.delete(present.number(), clock.instant());
    }

    /**
     * Brings one back that was deleted, and has it checked within a minute; one that is there stays as it is. Its alerts stay
     * over, and what that check finds is told as new.
     *
     * @throws Refusal 404 where there never was such a rule
     */
    @Transactional
    AlertRule restore(long number) {
        alerts.restore(number, clock.instant());
        return rule(number);
    }

    /** Whether it is one that can be brought back. */
    boolean isDeleted(long number) {
        return alerts.isDeleted(number);
    }

    /** The newest first, open or over. */
    List<Alert.Answer> alerts(long before, int limit) {
        return answers(alerts.alerts(before, limit));
    }

    /** Open ones first, of each sort the newest first. */
    List<Alert.Answer> openFirst(AlertPlace after, int limit) {
        return answers(alerts.openFirst(after, limit));
    }

    /**
     * Lets those deliveries be tried again that failed, of the alert and of its end. What one check found stands in one
     * message,
     * so that other alerts may be told again with it.
     *
     * @throws Refusal 404, 409 {@code nothing-failed}
     */
    @Transactional
    Alert.Answer retry(long number) {
        Alert present = alerts.alert(number).orElseThrow(() -> Refusal.notFound("There is no such alert."));
        Instant now = clock.instant();
        Instant after = now.plusMillis(1); // the end is told after the beginning
        if (outbox.retry(present.opened(), now) + outbox.retry(present.closed(), after) == 0) {
            throw new Refusal(409, "nothing-failed",
                    "No delivery of this alert failed for good; there is nothing to try again.");
        }
        return answers(List.of(present)).get(0);
    }

    private List<Alert.Answer> answers(List<Alert> found) {
        Map<UUID, List<Delivery>> deliveries = outbox
                .deliveries(found.stream().flatMap(alert -> Stream.of(alert.opened(), alert.closed())).toList());
        return found.stream().map(alert -> answer(alert, deliveries)).toList();
    }

    private static Alert.Answer answer(Alert alert, Map<UUID, List<Delivery>> deliveries) {
        List<Delivery> told = Stream.of(alert.opened(), alert.closed())
                .flatMap(message -> deliveries.getOrDefault(message, List.of()).stream()).toList();
        return new Alert.Answer(alert.number(), alert.rule(), alert.scope(), alert.subject(), alert.text(), alert.since(),
                alert.overAt(), told);
    }

    private static Refusal noRule() {
        return Refusal.notFound("There is no such rule.");
    }
}
