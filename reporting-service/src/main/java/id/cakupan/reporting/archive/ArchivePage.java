package id.cakupan.reporting.archive;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * What was issued, the newest first; its template is {@code templates/ArchivePage.html}.
 *
 * @param scope only of this one; empty for all
 * @param here address of the page, without the language
 * @param next address of the following page; null on the last
 */
record ArchivePage(Lang lang, String scope, List<Issue> items, String next, String here) implements TemplateInstance {
}
