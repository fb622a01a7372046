package id.cakupan.reporting.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.lint.Text;

/** Checks the rules that are due. */
@ApplicationScoped
class Watching {

    private static final Logger LOG = Logger.getLogger(Watching.class);

    private final AlertStore alerts;
    private final Checking checking;
    private final Settling settling;
    private final AlertConfig config;

    Watching(AlertStore alerts, Checking checking, Settling settling, AlertConfig config) {
        this.alerts = alerts;
        this.checking = checking;
        this.settling = settling;
        this.config = config;
    }

    /** Checks one that is due; false where none is. */
    boolean checkOne(Clock clock) {
        Optional<AlertRule> due = alerts.claim(clock.instant());
        due.ifPresent(rule -> check(rule, clock));
        return due.isPresent();
    }

    /** Where nothing can be said, nothing is told to be over either. */
    private void check(AlertRule rule, Clock clock) {
        Instant now = clock.instant();
        try {
            Map<String, Text> open = alerts.open(rule.number()).stream().collect(Collectors.toMap(Alert::subject, Alert::text));
            List<Signal> signals = checking.check(rule, open, LocalDate.now(clock));
            settling.settle(rule, signals, now, now.plus(config.checkedEvery()));
        } catch (Refusal e) {
            Duration pause = e.status() == 404 ? config.checkedEvery() : config.again(); // asking soon finds no scope either
            alerts.checked(rule, e.code(), now, now.plus(pause));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Rule %d could not be checked", rule.number());
            alerts.checked(rule, "internal-error", now, now.plus(config.again()));
        }
    }
}
