package id.cakupan.reporting.archive;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * What is known of a code; its template is {@code templates/VerifyPage.html}.
 *
 * @param typed the code as it was given
 * @param unknown whether no issue has it
 * @param found null where no code is given, or it is unknown
 */
record VerifyPage(Lang lang, String typed, boolean unknown, Found found) implements TemplateInstance {

    /** A number at the head of the document. */
    record Key(String label, String value) {
    }

    /**
     * @param newest the issue that stands in its place in the end, which may itself be withdrawn; null where none took it
     * @param intact whether what is kept has the hash that was printed
     */
    record Found(Issue issue, Issue newest, boolean intact, String headline, List<Key> keys, List<IssueFile.Listed> files) {
    }
}
