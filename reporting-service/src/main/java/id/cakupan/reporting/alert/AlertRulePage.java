package id.cakupan.reporting.alert;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * A rule; its template is {@code templates/AlertRulePage.html}.
 *
 * @param line the rule in words
 * @param form what was written so far
 * @param wrong what was wrong with it, in the reader's language; empty at first
 * @param mayWrite whether the forms are there
 * @param hasMail whether a mail server is configured
 * @param here address of the page, without the language
 */
record AlertRulePage(Lang lang, AlertRule rule, AlertsPage.RuleLine line, AlertForm form, List<String> wrong, boolean mayWrite,
        boolean hasMail, String here) implements TemplateInstance {
}
