package id.cakupan.reporting.press;

import java.util.List;

import id.cakupan.reporting.lint.Objection.Severity;
import id.cakupan.reporting.lint.Text;

/**
 * What is wrong with figures of a text.
 *
 * @param places where these stand, in their order
 */
record PressFinding(Flaw rule, Severity severity, List<Span> places, Text reason, Text remedy) {

    PressFinding {
        places = List.copyOf(places);
    }

    static PressFinding of(Flaw rule, List<Stated> figures, String indonesian, String english) {
        return at(rule, figures.stream().map(Stated::span).sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList(), indonesian, english);
    }

    static PressFinding at(Flaw rule, List<Span> places, String indonesian, String english) {
        return new PressFinding(rule, rule.severity(), places, new Text(indonesian, english), rule.remedy());
    }
}
