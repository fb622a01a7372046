package id.cakupan.reporting.press;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of which day or days a number of a text is. */
final class Times {

    private static final Pattern OF_PERIOD = Pattern.compile(
            "\\)?\\s+(?:pada|per|di|in|by|as of|sampai|hingga|periode)\\s+(?:akhir\\s+|awal\\s+|tahun\\s+)?",
            Pattern.CASE_INSENSITIVE);
    /** Before a day as of which something is told, not one on which it was said; a month after {@code UNTIL} is of a target. */
    private static final String ON = "\\s+(?:data\\s+)?(?:tanggal\\s+|tgl\\.?\\s+|akhir\\s+|awal\\s+)?$";
    private static final Pattern AS_OF = Pattern.compile("\\b(?:per|posisi|kedudukan|data|keadaan|kondisi|as of)" + ON,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile("\\b(?:hingga|sampai(?: dengan)?)" + ON, Pattern.CASE_INSENSITIVE);
    private static final Set<Subject> OF_DAYS = EnumSet.of(Subject.VISITS, Subject.VISITS_PER_DAY, Subject.ADDED,
            Subject.TARGET);
    private static final int BEHIND = 20;
    private static final int NEAR = 90;
    private static final int BEFORE = 30;

    private final String text;
    private final List<Span> sentences;
    private final List<Periods.Found> periods;
    private final List<Numeral> numerals;

    Times(String text, List<Span> sentences, List<Periods.Found> periods, List<Numeral> numerals) {
        this.text = text;
        this.sentences = sentences;
        this.periods = periods;
        this.numerals = numerals;
    }

    /**
     * What stands close behind a figure is of it; else the last of its sentence before it that is not of the figure before;
     * else
     * the next; else that of which the text spoke last.
     *
     * @param earlier figures of the sentences before
     * @return null where none can be told
     */
    Period of(Numeral numeral, int sentence, Subject subject, List<Stated> earlier) {
        Span span = sentences.get(sentence);
        List<Periods.Found> all = periods.stream().filter(one -> span.holds(one.span().start())).toList();
        List<Periods.Found> days = OF_DAYS.contains(subject) ? List.of()
                : all.stream().filter(one -> !one.period().whole() && isAsOf(one)).toList();
        List<Periods.Found> inside = days.isEmpty() ? all : days;
        return all.stream().filter(one -> isBehind(one, numeral)).findFirst()
                .or(() -> inside.stream().filter(one -> one.span().end() <= numeral.span().start())
                        .filter(one -> numerals.stream().noneMatch(other -> isBehind(one, other)))
                        .reduce((one, later) -> later))
                .or(() -> inside.stream().filter(one -> isAsOf(one) || isNext(one, numeral))
                        .min(Comparator.comparing(one -> Math.abs(one.span().start() - numeral.span().start()))))
                .map(Periods.Found::period).or(() -> last(span, earlier)).orElse(null);
    }

    /** Of the figures before, or of the day that was named after them; or the first day of the text. */
    private Optional<Period> last(Span sentence, List<Stated> earlier) {
        Optional<Stated> figure = earlier.stream()
                .filter(one -> one.period() != null && one.subject() != Subject.TARGET && !one.bound())
                .reduce((one, later) -> later);
        int from = figure.map(one -> one.span().end()).orElse(0);
        return periods.stream().filter(one -> one.span().start() >= from && one.span().end() <= sentence.start())
                .filter(this::isAsOf).reduce((one, later) -> later).map(Periods.Found::period)
                .or(() -> figure.map(Stated::period))
                .or(() -> Stream.concat(periods.stream().filter(this::isAsOf), periods.stream())
                        .filter(one -> !one.period().whole()).findFirst().map(Periods.Found::period));
    }

    private boolean isAsOf(Periods.Found period) {
        String before = text.substring(Math.max(0, period.span().start() - BEFORE), period.span().start());
        return AS_OF.matcher(before).find()
                || period.period().from().equals(period.period().to()) && UNTIL.matcher(before).find();
    }

    /** Whether no other number stands between, nor many words. */
    private boolean isNext(Periods.Found period, Numeral numeral) {
        return period.span().start() - numeral.span().end() <= NEAR
                && numerals.stream().noneMatch(other -> other.span().start() >= numeral.span().end()
                        && other.span().start() < period.span().start());
    }

    private boolean isBehind(Periods.Found period, Numeral numeral) {
        int from = numeral.span().end();
        return period.span().start() >= from && period.span().start() - from <= BEHIND
                && OF_PERIOD.matcher(text.substring(from, period.span().start())).matches();
    }
}
