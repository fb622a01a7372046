package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * The HTML rendering; its template is {@code templates/BriefingPage.html}.
 *
 * @param mayIssue whether the reader may make a draft of it that is issued
 */
record BriefingPage(Lang lang, Briefing briefing, Query query, boolean mayIssue) implements TemplateInstance {

    /** What the links and the form of the page carry on, empty where it was not asked, and the last day to ask for. */
    record Query(String asOf, String knownAt, String population, String today) {

        /** Query string for the same briefing in a language. */
        public String in(String lang) {
            return "?asOf=" + asOf + "&lang=" + lang + part("knownAt", knownAt) + part("population", population);
        }

        private static String part(String name, String value) {
            return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
        }
    }
}
