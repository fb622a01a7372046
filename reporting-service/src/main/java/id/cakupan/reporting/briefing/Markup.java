package id.cakupan.reporting.briefing;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/**
 * Sentences and the bodies of tables as HTML. A page has thousands of pieces and values, and as many steps of a template took
 * two fifths of its time.
 */
@TemplateExtension
final class Markup {

    private Markup() {
    }

    /** With quoted Indonesian marked as such on an English page. */
    static RawString markup(Sentence sentence) {
        StringBuilder out = new StringBuilder(sentence.text().length() + 32);
        sentence.runs().forEach(run -> words(run.text(), run.foreign(), out));
        return new RawString(out.toString());
    }

    /** The rows below the heads of the columns; the first value of each is its head. */
    static RawString body(Table table, Lang lang) {
        StringBuilder out = new StringBuilder(4096);
        for (List<Table.Value> row : table.rows()) {
            out.append("<tr><th scope=\"row\">");
            escape(row.get(0).text(), out);
            out.append("</th>");
            for (int i = 1; i < row.size(); i++) {
                value(row.get(i), table.columns().get(i), lang, out);
            }
            out.append("</tr>\n");
        }
        return new RawString(out.toString());
    }

    private static void value(Table.Value value, Table.Column column, Lang lang, StringBuilder out) {
        out.append(column.numeric() ? "<td class=\"number\">" : column.wordy() ? "<td class=\"wordy\">" : "<td>");
        if (value.cell() == null) {
            out.append("<span class=\"unknown\" aria-hidden=\"true\">");
            escape(value.text(), out);
            out.append("</span>");
            if (!column.wordy()) {
                out.append("<span class=\"spoken\">").append(lang.say("tidak diketahui", "not known")).append("</span>");
            }
        } else {
            if (value.estimated()) {
                out.append("<span class=\"about\" aria-hidden=\"true\">≈ </span><span class=\"spoken\">")
                        .append(lang.say("perkiraan", "estimated")).append(" </span>");
            }
            words(value.text(), value.foreign(), out);
        }
        out.append("</td>");
    }

    private static void words(String text, boolean foreign, StringBuilder out) {
        if (foreign) {
            out.append("<span lang=\"id\">");
        }
        escape(text, out);
        if (foreign) {
            out.append("</span>");
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
    }
}
