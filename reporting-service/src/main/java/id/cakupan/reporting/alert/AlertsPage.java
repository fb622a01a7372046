package id.cakupan.reporting.alert;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * Alerts and their rules; its template is {@code templates/AlertsPage.html}.
 *
 * @param alerts open ones first, of each sort the newest first
 * @param next address of the following alerts; null on the last page
 * @param nextRules address of the following rules; null on the last page
 * @param deleted number of the rule that was just deleted and can be brought back; null where none was
 * @param form what was written so far
 * @param wrong what was wrong with it, in the reader's language; empty at first
 * @param mayWrite whether the forms are there
 * @param hasMail whether a mail server is configured
 * @param here address of the page, without the language
 */
record AlertsPage(Lang lang, List<AlertLine> alerts, String next, List<RuleLine> rules, String nextRules, Long deleted,
        AlertForm form,
        List<String> wrong,
        boolean mayWrite, boolean hasMail, String here) implements TemplateInstance {

    /** An alert in words; {@code mark} is {@code bad} as long as it is open. */
    record AlertLine(long number, String text, String since, String over, String mark, List<String> undelivered) {
    }

    /** A rule in words; {@code state} says when it was checked, or why it could not be. */
    record RuleLine(long number, String name, String watches, String state) {
    }
}
