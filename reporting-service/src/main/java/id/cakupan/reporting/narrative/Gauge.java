package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;

/**
 * Coverage drawn against 100 % and the targets, on a scale from 0 to 1000 that always holds the longest of them.
 *
 * @param filled length up to 100 %
 * @param above length beyond 100 %, 0 where there is none
 * @param full where 100 % stands
 * @param marks where the targets stand
 * @param legend the same in words, for those who do not see it
 */
public record Gauge(String filled, String above, String full, List<Mark> marks, String legend) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(1000);

    /** @param at position from 0 to 1000 */
    public record Mark(String at, String label) {
    }

    static Optional<Gauge> of(Figure figure, Cells cells, Lang lang) {
        Optional<BigDecimal> coverage = figure.rates().stream().filter(rate -> rate.indicator() == Indicator.cakupan)
                .map(Figure.Rate::percent).findFirst();
        return coverage.map(percent -> draw(percent, figure.targets(), cells, lang));
    }

    private static Gauge draw(BigDecimal percent, List<Figure.Target> targets, Cells cells, Lang lang) {
        BigDecimal longest = HUNDRED.max(percent);
        for (Figure.Target target : targets) {
            longest = isDrawn(target) ? longest.max(target.percentage()) : longest;
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (isDrawn(targets.get(i))) {
                String words = "{target." + (i + 1) + ".owner}: {target." + (i + 1) + ".percentage}";
                String label = cells.compact(new Wording(words, words), lang).text();
                marks.add(new Mark(at(targets.get(i).percentage(), longest), label));
            }
        }
        BigDecimal beyond = percent.subtract(HUNDRED).max(BigDecimal.ZERO);
        Wording coverage = new Wording("Cakupan {rate.cakupan}", "Coverage {rate.cakupan}");
        String legend = cells.compact(coverage, lang).text() + marks.stream()
                .map(mark -> lang.say("; sasaran ", "; target ") + mark.label()).reduce("", String::concat) + ".";
        return new Gauge(at(percent.min(HUNDRED), longest), beyond.signum() == 0 ? "0" : at(beyond, longest),
                at(HUNDRED, longest), List.copyOf(marks), legend);
    }

    private static boolean isDrawn(Figure.Target target) {
        return target.indicator() == Indicator.cakupan && target.percentage() != null;
    }

    private static String at(BigDecimal percent, BigDecimal longest) {
        return String.format(Locale.ROOT, "%.1f", percent.multiply(WIDTH).divide(longest, 1, RoundingMode.HALF_UP));
    }
}
