package id.cakupan.reporting.alert;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.schedule.Reasons;
import io.quarkus.security.identity.SecurityIdentity;

/** Puts pages of alerts and rules together. */
@ApplicationScoped
class AlertViews {

    private static final int SHOWN = 50;

    private final Alerts alerts;
    private final Recipients recipients;
    private final SecurityIdentity identity;

    AlertViews(Alerts alerts, Recipients recipients, SecurityIdentity identity) {
        this.alerts = alerts;
        this.recipients = recipients;
        this.identity = identity;
    }

    /**
     * Which part of the lists is wanted.
     *
     * @param rule after which the list of rules goes on; 0 at first
     * @param deleted number of the rule that was just deleted; 0 where none was
     */
    record Place(AlertPlace alert, long rule, long deleted) {

        static final Place FIRST = new Place(AlertPlace.FIRST, 0, 0);

        private long beforeRule() {
            return rule == 0 ? Long.MAX_VALUE : rule;
        }
    }

    AlertsPage list(Lang lang, Place place, AlertForm form, List<String> wrong) {
        List<Alert.Answer> found = alerts.openFirst(place.alert(), SHOWN + 1);
        List<AlertsPage.AlertLine> lines = found.stream().limit(SHOWN).map(alert -> line(alert, lang)).toList();
        String next = found.size() <= SHOWN ? null
                : "/alerts?after=%s&lang=%s".formatted(AlertPlace.after(found.get(SHOWN - 1)).written(), lang.code());
        List<AlertRule> watching = alerts.rules(place.beforeRule(), SHOWN + 1);
        List<AlertsPage.RuleLine> rules = watching.stream().limit(SHOWN).map(rule -> line(rule, lang)).toList();
        String nextRules = watching.size() <= SHOWN ? null
                : "/alerts?rules=%d&lang=%s".formatted(watching.get(SHOWN - 1).number(), lang.code());
        boolean undo = mayWrite() && place.deleted() > 0 && alerts.isDeleted(place.deleted());
        return new AlertsPage(lang, lines, next, rules, nextRules, undo ? (Long) place.deleted() : null, form, wrong,
                mayWrite(), recipients.hasMail(), undo ? "/alerts?deleted=" + place.deleted() : "/alerts");
    }

    AlertRulePage rule(Lang lang, AlertRule rule, AlertForm form, List<String> wrong) {
        return new AlertRulePage(lang, rule, line(rule, lang), form, wrong, mayWrite(), recipients.hasMail(),
                "/alerts/rules/" + rule.number());
    }

    private static AlertsPage.AlertLine line(Alert.Answer alert, Lang lang) {
        List<String> undelivered = alert.deliveries().stream().filter(each -> each.state() == Delivery.State.FAILED)
                .map(each -> "%s %s: %s".formatted(each.way().word(lang), each.to(), Reasons.of(each.reason(), lang))).toList();
        return new AlertsPage.AlertLine(alert.number(), alert.text().in(lang), lang.instant(alert.since()),
                alert.overAt() == null ? "" : lang.instant(alert.overAt()), alert.overAt() == null ? "bad" : "", undelivered);
    }

    private static AlertsPage.RuleLine line(AlertRule rule, Lang lang) {
        String days = rule.days() == null ? "" : lang.say(" selama %d hari", " for %d days").formatted(rule.days());
        String state = rule.checkedAt() == null ? lang.say("belum diperiksa", "not checked yet")
                : lang.say("diperiksa ", "checked ") + lang.instant(rule.checkedAt());
        return new AlertsPage.RuleLine(rule.number(), rule.name(), rule.scope() + " · " + rule.kind().word(lang) + days,
                rule.failing() == null ? state : state + ". " + Reasons.of(rule.failing(), lang));
    }

    private boolean mayWrite() {
        return identity.hasRole("branch_head");
    }
}
