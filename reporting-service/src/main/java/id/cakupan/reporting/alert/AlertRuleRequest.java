package id.cakupan.reporting.alert;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Words;
import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.schedule.Heading;

/** A rule as a person wants it; null where something is not given. */
record AlertRuleRequest(String name, Kind kind, String scope, Integer days, String lang, List<Recipient> recipients) {

    private static final int USUAL_DAYS = 45;
    private static final int MOST_DAYS = 365;

    AlertRuleRequest {
        name = Words.clean(name);
        days = days == null && kind == Kind.SILENT ? (Integer) USUAL_DAYS : days;
    }

    /** Whether what is signalled of a rule can be signalled of this one too. */
    boolean isAbout(AlertRule rule) {
        return kind == rule.kind() && scope.equals(rule.scope());
    }

    /** @throws Refusal 400 with all that is wrong */
    void check(Recipients rules, Clock clock) {
        List<Violation> wrong = new ArrayList<>(new Heading(name, scope, lang).check(clock));
        if (kind == null) {
            wrong.add(Violation.body("kind", "Must be PREDICATE, SILENT or DRIFT."));
        } else if (kind == Kind.SILENT && (days < 1 || days > MOST_DAYS)) {
            wrong.add(Violation.body("days", "Must be from 1 to %d days.".formatted(MOST_DAYS)));
        } else if (kind != Kind.SILENT && days != null) {
            wrong.add(Violation.body("days", "Only a rule of kind SILENT has days; leave it out."));
        }
        rules.check(recipients, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
