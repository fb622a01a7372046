package id.cakupan.reporting.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.reporting.delivery.Message;
import id.cakupan.reporting.delivery.Outbox;
import id.cakupan.reporting.issue.Proposals;
import id.cakupan.reporting.narrative.Lang;

/** Holds the signals of a check against the alerts that are open: what is new is told, what is gone is told to be over. */
@ApplicationScoped
class Settling {

    private final AlertStore alerts;
    private final Outbox outbox;
    private final Proposals proposals;

    Settling(AlertStore alerts, Outbox outbox, Proposals proposals) {
        this.alerts = alerts;
        this.outbox = outbox;
        this.proposals = proposals;
    }

    /** In one transaction under the lock of the rule, so that two checks tell nothing twice. */
    @Transactional
    void settle(AlertRule checked, List<Signal> signals, Instant now, Instant next) {
        if (alerts.lock(checked.number()).filter(present -> present.version() == checked.version()).isEmpty()) {
            return; // deleted or changed while it was checked
        }
        Map<String, Alert> open = new LinkedHashMap<>();
        alerts.open(checked.number()).forEach(alert -> open.put(alert.subject(), alert));
        Map<String, Signal> fresh = new LinkedHashMap<>();
        for (Signal signal : signals) {
            Alert known = open.remove(signal.subject());
            if (known == null) {
                fresh.put(signal.subject(), signal);
            } else if (!known.text().equals(signal.text())) {
                alerts.reword(known.number(), signal.text());
            }
        }
        signals.forEach(signal -> endWithoutWord(open.remove(signal.overtakes()), now));
        begin(checked, List.copyOf(fresh.values()), now);
        end(checked, List.copyOf(open.values()), now);
        alerts.checked(checked, null, now, next);
    }

    private void endWithoutWord(Alert overtaken, Instant now) {
        if (overtaken != null) {
            alerts.end(overtaken.number(), null, now);
        }
    }

    private void begin(AlertRule rule, List<Signal> fresh, Instant now) {
        if (!fresh.isEmpty()) {
            UUID message = tell(rule, fresh, false, now);
            fresh.forEach(signal -> alerts.begin(rule, signal, message, now));
        }
    }

    private void end(AlertRule rule, List<Alert> gone, Instant now) {
        if (!gone.isEmpty()) {
            UUID message = tell(rule, gone.stream().map(alert -> new Signal(alert.subject(), alert.text())).toList(), true,
                    now);
            gone.forEach(alert -> alerts.end(alert.number(), message, now));
        }
    }

    /** One message for all that one check found, however many areas it is about. */
    private UUID tell(AlertRule rule, List<Signal> signals, boolean over, Instant now) {
        Lang lang = rule.language();
        String page = proposals.page("/alerts?lang=" + lang.code());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", over ? "ALERT_OVER" : "ALERT");
        data.put("rule", rule.number());
        data.put("name", rule.name());
        data.put("watches", rule.kind().name());
        data.put("scope", rule.scope());
        data.put("at", now.toString());
        data.put("alerts", signals.stream().map(one -> Map.of("subject", one.subject(), "text", one.text().in(lang))).toList());
        data.put("page", page);
        List<String> lines = new ArrayList<>();
        lines.add(over ? lang.say("Sudah berlalu:", "It is over:") : lang.say("Ambang terlampaui:", "A threshold is crossed:"));
        signals.forEach(one -> lines.add("- " + one.text().in(lang)));
        lines.addAll(
                List.of("", page, "", "-- ", lang.say("Dikirim oleh Cakupan, aturan %d: %s", "Sent by Cakupan, rule %d: %s")
                        .formatted(rule.number(), rule.name())));
        String head = over ? lang.say("Peringatan berakhir: ", "Alert over: ") : lang.say("Peringatan: ", "Alert: ");
        return outbox.put(new Message(head + rule.name(), String.join("\n", lines), data, List.of()), rule.recipients(), now);
    }
}
