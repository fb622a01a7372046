package id.cakupan.reporting.archive;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * One issue; its template is {@code templates/IssuePage.html}.
 *
 * @param edition population edition that was chosen for it; empty where it was the one in use
 */
record IssuePage(Lang lang, IssueDetail detail, boolean mayWithdraw, Tried tried, String here, String edition)
        implements
            TemplateInstance {

    /** The form of a withdrawal as it was sent, and what was wrong with it in the reader's language; empty at first. */
    record Tried(String name, String reason, String wrong) {
        static final Tried NOT = new Tried("", "", "");
    }
}
