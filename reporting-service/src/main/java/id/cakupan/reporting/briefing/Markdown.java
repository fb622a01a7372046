package id.cakupan.reporting.briefing;

import java.util.List;
import java.util.stream.Collectors;

import id.cakupan.reporting.narrative.KeyFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

/** The Markdown rendering. Names and notes come from outside, so every text is escaped. */
final class Markdown {

    private final Briefing briefing;
    private final Imprint imprint;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    /** Of a draft. */
    Markdown(Briefing briefing) {
        this(briefing, null);
    }

    /** @param imprint null for a draft */
    Markdown(Briefing briefing, Imprint imprint) {
        this.briefing = briefing;
        this.imprint = imprint;
        this.lang = briefing.language();
    }

    String render() {
        line("# " + escape(briefing.title())).line("");
        line("**" + (imprint == null ? lang.say("DRAF, belum diterbitkan.", "DRAFT, not issued.")
                : lang.say("Terbitan nomor ", "Issue number ") + imprint.number() + ", " + imprint.when(lang) + ".")
                + "**").line("");
        if (briefing.stale()) {
            line("> **" + lang.say("USANG: angka mungkin tertinggal dari register; tidak untuk diterbitkan.",
                    "STALE: the figures may be behind the register; not for issue.") + "**").line("");
        }
        line("**" + escape(briefing.headline().text()) + "**");
        words();
        if (!briefing.keyFigures().isEmpty()) {
            line("");
        }
        for (KeyFigure head : briefing.keyFigures()) {
            line("- **" + escape(head.label().text()) + ": " + escape(head.value().text()) + "** ("
                    + escape(head.detail().text()) + (head.mark() == null ? "" : "; " + escape(head.mark())) + ")");
        }
        for (Section section : briefing.sections()) {
            section(section);
        }
        if (!briefing.notIncluded().isEmpty()) {
            heading(lang.say("Tidak dimuat", "Not included"));
            briefing.notIncluded().forEach(
                    omission -> line("- " + escape(omission.title()) + ": " + escape(omission.reason())));
        }
        heading(lang.say("Keterangan", "About this briefing"));
        briefing.stamp().lines(lang)
                .forEach(entry -> line("- " + escape(entry.label()) + ": " + escape(entry.value())));
        line("- Status: " + (imprint == null ? lang.say("DRAF, belum diterbitkan", "DRAFT, not issued")
                : lang.say("diterbitkan ", "issued ") + imprint.when(lang)));
        if (imprint != null) {
            proof();
        }
        return out.toString();
    }

    private void words() {
        if (imprint != null && imprint.speaker() != null) {
            Imprint.Speaker speaker = imprint.speaker();
            line("").line(escape(speaker.office() == null ? speaker.name() : speaker.name() + ", " + speaker.office()));
        }
        if (imprint != null && !imprint.paragraphs().isEmpty()) {
            heading(lang.say("Pernyataan", "Statement"));
            line(imprint.paragraphs().stream().map(Markdown::paragraph).collect(Collectors.joining("\n\n")));
        }
    }

    /** One that begins like an item of a list, or like a rule, is none. */
    private static String paragraph(String words) {
        return escape(words).replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+])", "\\\\$1");
    }

    private void proof() {
        if (!imprint.overridden().isEmpty()) {
            heading(lang.say("Diterbitkan walau ada keberatan", "Issued in spite of objections"));
            imprint.overridden().forEach(each -> line("- " + escape(each.objection()) + " *" + lang.say("Alasan", "Reason")
                    + " (" + escape(imprint.issuer()) + "): " + escape(each.reason()) + "*"));
        }
        heading(lang.say("Memeriksa keaslian", "Check that it is genuine"));
        line("- " + lang.say("Kode: ", "Code: ") + imprint.code());
        line("- " + lang.say("Periksa di: ", "Verify at: ") + imprint.place().form());
        line("- " + lang.say("Sidik isi (SHA-256): ", "Hash of the content (SHA-256): ") + imprint.hash());
        line("- " + lang.say("Diterbitkan oleh: ", "Issued by: ") + escape(imprint.issuer()));
    }

    private void section(Section section) {
        heading(section.title());
        if (section.asList()) {
            list(section);
        } else if (!section.sentences().isEmpty()) {
            line(section.sentences().stream().map(sentence -> escape(sentence.text())).collect(Collectors.joining(" ")));
        }
        if (section.table() != null) {
            if (!section.sentences().isEmpty()) {
                line("");
            }
            table(section.table());
        }
    }

    private void list(Section section) {
        for (int i = 0; i < section.sentences().size(); i++) {
            Sentence sentence = section.sentences().get(i);
            if (i > 0 && (sentence.intro() || section.sentences().get(i - 1).intro())) {
                line("");
            }
            String kind = section.id().equals("findings")
                    ? "**" + briefing.findings().get(i).severity().word(lang) + ":** "
                    : "";
            line((sentence.intro() ? "" : "- ") + kind + escape(sentence.text()));
        }
    }

    private void table(Table table) {
        line("*" + escape(table.caption()) + "*").line("");
        line(row(table.columns().stream().map(column -> escape(column.title())).toList()));
        line(row(table.columns().stream().map(column -> column.numeric() ? "---:" : "---").toList()));
        table.rows().forEach(row -> line(row(row.stream().map(value -> escape(value.marked())).toList())));
        if (table.note() != null) {
            line("").line(escape(table.note()));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void heading(String title) {
        line("").line("## " + escape(title)).line("");
    }

    private Markdown line(String text) {
        out.append(text).append('\n');
        return this;
    }

    /** No text from outside can begin markup or HTML, or break a line. */
    static String escape(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1").replace("&", "&amp;");
    }
}
