package id.cakupan.reporting.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * The HTML rendering; its template is {@code templates/BriefingPage.html}.
 *
 * @param mayIssue whether the reader may make a draft of it that is issued
 */
record BriefingPage(Lang lang, Briefing briefing, Query query, List<Choice> kinds,
        boolean mayIssue) implements TemplateInstance {

    static BriefingPage of(Briefing briefing, Query query, boolean mayIssue) {
        Lang lang = briefing.language();
        AreaKind scope = AreaKind.valueOf(briefing.scope().kind());
        List<Choice> kinds = Arrays.stream(BriefingKind.values()).map(
                kind -> new Choice(kind.label(scope, lang), query.of(kind, lang.code()), kind == briefing.kind())).toList();
        return new BriefingPage(lang, briefing, query, kinds, mayIssue);
    }

    /** Another kind over the same scope and day. */
    record Choice(String label, String query, boolean current) {
    }

    /** What the links and the form of the page carry on, empty where it was not asked, and the last day to ask for. */
    record Query(BriefingKind kind, String asOf, String from, String knownAt, String population, String today) {

        /** Query string for the same briefing in a language. */
        public String in(String lang) {
            return of(kind, lang);
        }

        private String of(BriefingKind other, String lang) {
            return "?asOf=" + asOf + "&lang=" + lang + (other == BriefingKind.BRIEFING ? "" : "&kind=" + other.code())
                    + part("from", from) + part("knownAt", knownAt) + part("population", population);
        }

        private static String part(String name, String value) {
            return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
        }
    }
}
