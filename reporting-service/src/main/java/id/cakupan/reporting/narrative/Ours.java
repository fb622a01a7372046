package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Base;
import id.cakupan.reporting.coverage.Comparison.Candidate;
import id.cakupan.reporting.coverage.Comparison.Rounding;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Published.Unit;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Our side of a comparison, as exact as the report prints its own. */
record Ours(Comparison comparison) {

    private static final int LEAST_DECIMALS = 2;

    /** Nothing where we have no number; of an open base each share that gives the figure, with its base. */
    void put(String id, Cells cells, Lang lang) {
        if (comparison.computed() == null) {
            shares(id, cells, lang);
        } else if (isPercentage()) {
            cells.put(id, Cell.percent(percent(), comparison.provenance()));
        } else {
            cells.put(id, new Cell(kind(comparison.figure().unit()), comparison.computed().longValue(), null, null, null, null,
                    comparison.provenance()));
        }
    }

    boolean isPercentage() {
        return comparison.figure().unit() == Unit.percent;
    }

    /** With the decimals of the report, at least two. */
    BigDecimal percent() {
        return Comparison.rounded(comparison.computed(), decimals());
    }

    private int decimals() {
        return Math.max(LEAST_DECIMALS, comparison.figure().step().stripTrailingZeros().scale());
    }

    /** Where the report leaves the base open, those with which the population in use gives its figure. */
    List<Candidate> bases() {
        Rounding rounding = comparison.verdict() == Verdict.CUT_OFF ? Rounding.CUT_OFF : Rounding.HALF_UP;
        boolean softened = comparison.figure().softened();
        return comparison.candidates().stream().filter(candidate -> candidate.inUse() && candidate.indicator() != null)
                .filter(candidate -> softened || candidate.rounding() == rounding)
                .sorted(Comparator.comparing(Candidate::indicator)).toList();
    }

    static boolean isOfPopulation(Base base) {
        return base.name().endsWith("_penduduk") || base == Base.cakupan;
    }

    private void shares(String id, Cells cells, Lang lang) {
        for (Candidate base : bases()) {
            cells.put(id + "." + base.indicator(), new Cell(Kind.percent, share(base), base.numerator(), base.denominator(),
                    base.populationEdition(), null, comparison.provenance()));
        }
        List<String> words = bases().stream()
                .map(base -> cells.all().get(id + "." + base.indicator()).compact(lang) + (isOfPopulation(base.indicator())
                        ? lang.say(" dari penduduk", " of the population")
                        : lang.say(" dari peserta", " of the participants")))
                .toList();
        if (!words.isEmpty()) {
            cells.put(id, new Cell(Kind.text, lang.list(words), null, null, null, null, comparison.provenance()));
        }
    }

    private BigDecimal share(Candidate base) {
        return BigDecimal.valueOf(base.numerator()).movePointRight(2).divide(BigDecimal.valueOf(base.denominator()), decimals(),
                RoundingMode.HALF_UP);
    }

    private static Kind kind(Unit unit) {
        return switch (unit) {
            case areas -> Kind.areas;
            case visits -> Kind.visits;
            case days -> Kind.days;
            default -> Kind.people;
        };
    }
}
