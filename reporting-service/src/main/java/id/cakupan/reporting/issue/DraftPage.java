package id.cakupan.reporting.issue;

import java.util.List;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * A draft, what stands against it, and the form that issues it; its template is {@code templates/DraftPage.html}.
 *
 * @param form what was written so far
 * @param wrong what was wrong with it, in the reader's language; empty at first
 * @param canIssue whether the form is there
 * @param here path of the page
 */
record DraftPage(Lang lang, Standing standing, Briefing briefing, IssueForm form, List<String> wrong, boolean canIssue,
        String here) implements TemplateInstance {

    static DraftPage of(Lang lang, Standing standing, IssueForm form, List<String> wrong) {
        return new DraftPage(lang, standing, Briefing.of(standing.draft().material(), lang), form, wrong,
                standing.obstacles().isEmpty() && standing.issued().isEmpty(), "/drafts/" + standing.draft().id());
    }
}
