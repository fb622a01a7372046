package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.lint.Objection.Severity;
import id.cakupan.reporting.lint.Text;

/**
 * What a text states, how that compares with our figures, and what of it contradicts itself.
 *
 * @param figures in the order of the text
 * @param findings by their first place
 */
record Checked(List<Line> figures, List<Found> findings) {

    /**
     * A figure.
     *
     * @param start place of its first character in the text, from 0
     * @param value people, visits, areas, or percent
     * @param step what it is rounded to
     * @param note why it was not compared, or with which edition it was; null where there is nothing to say
     */
    record Line(String quote, int start, int end, Subject subject, String segment, String scope, String scopeName,
            LocalDate asOf,
            BigDecimal value, BigDecimal step, boolean bound, Verdict.Word verdict, BigDecimal ours, String basis,
            Text note) {

        private Line at(int number) {
            return new Line(quote, number, number + 1, subject, segment, scope, scopeName, asOf, value, step, bound, verdict,
                    ours, basis, note);
        }
    }

    /** A stretch of the text. */
    record Quote(int start, int end, String quote) {
    }

    /** What is wrong. */
    record Found(Flaw rule, Severity severity, List<Quote> places, Text reason, Text remedy) {
    }

    /** The same with the number of each line for the place of what stands in it. */
    Checked byNumber(List<Span> lines) {
        Map<Integer, Integer> numbers = new HashMap<>();
        lines.forEach(line -> numbers.put(line.start(), numbers.size()));
        return new Checked(figures.stream().map(one -> one.at(numbers.get(one.start()))).toList(),
                findings.stream().map(one -> new Found(one.rule(), one.severity(), one.places().stream()
                        .map(place -> new Quote(numbers.get(place.start()), numbers.get(place.start()) + 1, place.quote()))
                        .toList(),
                        one.reason(), one.remedy())).toList());
    }

    static Checked of(PressText text, List<Verdict> verdicts) {
        Reading reading = text.reading();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < reading.figures().size(); i++) {
            lines.add(line(reading, reading.figures().get(i), verdicts.get(i)));
        }
        return new Checked(List.copyOf(lines), text.findings().stream().map(one -> new Found(one.rule(), one.severity(),
                one.places().stream().map(span -> new Quote(span.start(), span.end(), span.of(reading.text()))).toList(),
                one.reason(), one.remedy())).toList());
    }

    private static Line line(Reading reading, Stated figure, Verdict verdict) {
        String name = figure.scope() == null ? null
                : reading.places().place(figure.scope()).map(Gazetteer.Place::name).orElse(null);
        return new Line(reading.quote(figure), figure.span().start(), figure.span().end(), figure.subject(), figure.segment(),
                figure.scope(), name, figure.period() == null ? null : figure.period().to(), figure.value(),
                figure.numeral().step(), figure.bound(), verdict.word(), verdict.ours(), verdict.basis(),
                verdict.note());
    }
}
