package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * A text with the figures that were read in it; its template is {@code templates/TextPage.html}.
 *
 * @param typed the text as it was sent, empty before
 * @param refused why nothing was checked; null where it was, or nothing was sent
 * @param result null where nothing was checked
 */
record TextPage(Lang lang, String typed, String refused, Result result) implements TemplateInstance {

    /**
     * @param pieces the text, cut at its figures
     * @param summary what was found, in a sentence
     */
    record Result(List<Piece> pieces, List<Objected> findings, List<Row> rows, String summary) {
    }

    /**
     * A stretch of the text.
     *
     * @param number of the figure that it is, in the table; 0 for none
     * @param mark {@code bad}, {@code good} or {@code seen}; empty for no figure
     */
    record Piece(String text, int number, String mark) {
    }

    /** @param kind class of the line in the style */
    record Objected(String severity, String kind, String reason, String remedy) {
    }

    /** @param note why it was not compared, or with which edition; empty where there is nothing to say */
    record Row(int number, String quote, String subject, String scope, String day, String verdict, String ours, String note,
            String mark) {
    }

    static TextPage of(Lang lang, String text, Checked checked) {
        Set<Checked.Quote> wrong = checked.findings().stream().flatMap(one -> one.places().stream())
                .collect(Collectors.toSet());
        List<Piece> pieces = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (Checked.Line line : checked.figures().stream().sorted(Comparator.comparing(Checked.Line::start)).toList()) {
            boolean bad = wrong.stream().anyMatch(one -> one.start() == line.start())
                    || line.verdict() == Verdict.Word.contradicted;
            String mark = bad ? "bad" : line.verdict() == Verdict.Word.reproduced ? "good" : "seen";
            rows.add(row(lang, rows.size() + 1, line, mark));
            if (line.start() >= from) {
                pieces.add(new Piece(text.substring(from, line.start()), 0, ""));
                pieces.add(new Piece(text.substring(line.start(), line.end()), rows.size(), mark));
                from = line.end();
            }
        }
        pieces.add(new Piece(text.substring(from), 0, ""));
        return new TextPage(lang, text, null,
                new Result(pieces, checked.findings().stream().map(one -> new Objected(one.severity().word(lang),
                        one.severity().name(), one.reason().in(lang),
                        one.remedy().in(lang))).toList(), rows, summary(lang, checked)));
    }

    private static Row row(Lang lang, int number, Checked.Line line, String mark) {
        String verdict = switch (line.verdict()) {
            case reproduced -> lang.say("sama dengan angka kami", "as ours");
            case contradicted -> lang.say("berbeda dari angka kami", "differs from ours");
            case no_figure -> lang.say("kami tidak punya angkanya", "we have no figure");
            case unavailable -> lang.say("angka kami belum dapat diambil", "ours cannot be fetched");
            case not_compared -> lang.say("tidak dibandingkan", "not compared");
        };
        String ours = line.ours() == null ? "" : lang == Lang.ID ? Plain.indonesian(line.ours()) : Plain.of(line.ours());
        return new Row(number, line.quote(), line.subject().word(lang) + (line.segment() == null ? "" : " " + line.segment()),
                line.scopeName() == null ? "–" : line.scopeName(), line.asOf() == null ? "–" : lang.day(line.asOf()), verdict,
                ours + (line.basis() == null ? "" : " (" + line.basis() + ")"),
                line.note() == null ? "" : line.note().in(lang), mark);
    }

    private static String summary(Lang lang, Checked checked) {
        int figures = checked.figures().size();
        int findings = checked.findings().size();
        long other = checked.figures().stream().filter(one -> one.verdict() == Verdict.Word.contradicted).count();
        long same = checked.figures().stream().filter(one -> one.verdict() == Verdict.Word.reproduced).count();
        return lang.say(
                "%d angka terbaca: %d sama dengan angka kami, %d berbeda. %d keberatan terhadap teks itu sendiri.".formatted(
                        figures, same, other, findings),
                "%d figures were read: %d as ours, %d differ. %d objections to the text itself.".formatted(figures, same,
                        other,
                        findings));
    }
}
