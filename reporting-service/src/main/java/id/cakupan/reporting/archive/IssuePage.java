package id.cakupan.reporting.archive;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/** One issue; its template is {@code templates/IssuePage.html}. */
record IssuePage(Lang lang, IssueDetail detail, boolean mayWithdraw, Tried tried, String here) implements TemplateInstance {

    /** The form of a withdrawal as it was sent, and what was wrong with it in the reader's language; empty at first. */
    record Tried(String name, String reason, String wrong) {
        static final Tried NOT = new Tried("", "", "");
    }
}
