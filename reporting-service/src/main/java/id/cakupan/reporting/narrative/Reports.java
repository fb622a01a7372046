package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Utilisation;

/** What reports printed about the scope and the areas in it, sorted into what a briefing shows where. */
record Reports(List<Comparison> figures, List<Comparison> segments, List<Utilisation> visits) {

    static Reports of(Figure figure) {
        List<Comparison> ofSegments = figure.published().stream().filter(Reports::isSegmentActivity)
                .filter(comparison -> comparison.figure().scope().equals(figure.scope().code())).toList();
        List<Comparison> segments = printedOnce(ofSegments).stream()
                .sorted(Comparator.comparing((Comparison comparison) -> comparison.figure().value()).reversed()).toList();
        Set<Comparison> elsewhere = new HashSet<>(ofSegments);
        figure.children().forEach(child -> coverageOf(child, figure).ifPresent(elsewhere::add));
        return new Reports(
                printedOnce(figure.published().stream().filter(comparison -> !elsewhere.contains(comparison)).toList()),
                segments, figure.utilisation());
    }

    /** Two reports that print the same make one row; one that names who said it is preferred. */
    private static List<Comparison> printedOnce(List<Comparison> comparisons) {
        Map<List<Object>, Comparison> rows = new LinkedHashMap<>();
        comparisons.forEach(comparison -> rows.merge(row(comparison), comparison,
                (first, second) -> first.figure().speaker() == null ? second : first));
        return List.copyOf(rows.values());
    }

    /** All that the row of a printed figure shows but who said it. */
    private static List<Object> row(Comparison comparison) {
        Published figure = comparison.figure();
        return Arrays.asList(figure.scope(), figure.indicator(), figure.segment(), figure.bound(), figure.labelId(),
                figure.value().stripTrailingZeros(), figure.step().stripTrailingZeros(), figure.unit(), figure.qualifier(),
                figure.asOf(), figure.asOfGrain(), comparison.verdict(), comparison.computed(), comparison.provenance(),
                comparison.doubt(), comparison.candidates());
    }

    /** The printed coverage of an area on the day or in the month of the figure: it stands in the table of areas. */
    static Optional<Comparison> coverageOf(Child area, Figure figure) {
        return figure.published().stream().filter(comparison -> comparison.figure().scope().equals(area.code()))
                .filter(comparison -> comparison.figure().indicator() == Published.Measure.cakupan)
                .filter(comparison -> comparison.figure().segment() == null)
                .filter(comparison -> comparison.figure().isOf(figure.asOf())).findFirst();
    }

    /** What is noted on a printed figure, by each report that prints it so. */
    static String notes(Comparison shown, Figure figure) {
        return figure.published().stream().filter(other -> row(other).equals(row(shown)))
                .map(other -> other.figure().note()).filter(note -> note != null && !note.isBlank()).distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether any printed figure stands beside one of ours. */
    boolean someCompared() {
        return figures.stream()
                .anyMatch(comparison -> comparison.computed() != null || !new Ours(comparison).bases().isEmpty());
    }

    List<Fact> segmentFacts(Figure figure) {
        if (segments.isEmpty()) {
            return List.of();
        }
        boolean sizesKnown = figure.published().stream().map(Comparison::figure)
                .anyMatch(printed -> printed.segment() != null && printed.indicator() == Published.Measure.terdaftar
                        && printed.scope().equals(figure.scope().code()));
        ReportFact base = new ReportFact.SegmentBase(sizesKnown);
        return SegmentRanking.of(segments, figure.asOf()).extremes().<List<Fact>> map(extremes -> List.of(base, extremes))
                .orElse(List.of(base));
    }

    List<Fact> facts(Figure figure) {
        if (figures.isEmpty()) {
            return List.of();
        }
        int sources = (int) figure.published().stream().map(comparison -> comparison.figure().source()).distinct().count();
        ReportFact quoted = new ReportFact.Quoted(sources, someCompared());
        boolean weak = figures.stream().anyMatch(comparison -> comparison.verdict() != Comparison.Verdict.NOT_COMPARED
                && comparison.provenance() != null && comparison.provenance() != Provenance.STATED);
        return weak ? List.of(quoted, new ReportFact.AgreementProvesLittle()) : List.of(quoted);
    }

    List<Fact> visitFacts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            if (i == 0) {
                facts.add(new VisitFact.InPeriod(1));
            }
            Utilisation use = visits.get(i);
            if (use.printedPerDay() != null && use.printedPerDay() != use.perDay() && use.printsCalendarMean()) {
                facts.add(new VisitFact.PrintedMean(i + 1));
            }
        }
        List<Integer> years = comparedYears();
        if (!years.isEmpty()) {
            Utilisation later = visits.get(years.get(0));
            Utilisation earlier = visits.get(years.get(1));
            facts.add(new VisitFact.Growth(years.get(0) + 1, years.get(1) + 1, Long.compare(later.visits(), earlier.visits()),
                    Long.compare(later.perDay(), earlier.perDay())));
        }
        return facts;
    }

    /** The latest full year and the full year before it that a report also has; empty where there are not two. */
    List<Integer> comparedYears() {
        List<Integer> years = visits.stream().filter(Utilisation::coversYear).map(visits::indexOf)
                .sorted(Comparator.comparing((Integer i) -> visits.get(i).from()).reversed()).limit(2).toList();
        boolean comparable = years.size() == 2 && visits.get(years.get(1)).visits() > 0
                && visits.get(years.get(0)).from().isAfter(visits.get(years.get(1)).from());
        return comparable ? years : List.of();
    }

    private static boolean isSegmentActivity(Comparison comparison) {
        return comparison.figure().segment() != null && comparison.figure().indicator() == Published.Measure.keaktifan;
    }
}
