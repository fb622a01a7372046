package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;

/** The figures that one report printed, in the order in which coverage-service gives them. */
record Report(List<Comparison> comparisons) {

    static List<Report> of(List<Comparison> published) {
        Map<String, List<Comparison>> byReport = new LinkedHashMap<>();
        for (Comparison comparison : published) {
            byReport.computeIfAbsent(comparison.figure().report(), report -> new ArrayList<>()).add(comparison);
        }
        return byReport.values().stream().map(Report::new).toList();
    }

    String source() {
        return comparisons.get(0).figure().source();
    }

    /** What it printed of the measure for all participants of the scope. */
    List<Published> of(String scope, Measure measure) {
        return comparisons.stream().map(Comparison::figure).filter(figure -> figure.indicator() == measure)
                .filter(figure -> figure.scope().equals(scope) && figure.segment() == null).toList();
    }

    /** The most exact of these of the same day; empty where there is none, or only one that is "at least" so much. */
    Optional<Published> beside(Published figure, Measure measure) {
        return of(figure.scope(), measure).stream()
                .filter(other -> other.asOf().equals(figure.asOf()) && other.asOfGrain() == figure.asOfGrain())
                .filter(other -> other.qualifier() != Qualifier.at_least).min(Report::moreExact);
    }

    /** As {@link #beside}, of any day: a population is that of an edition and not of the day. */
    Optional<Published> population(String scope) {
        return of(scope, Measure.penduduk).stream().filter(other -> other.qualifier() != Qualifier.at_least)
                .min(Report::moreExact);
    }

    /** The printed activity of single segments, on the day of the figure. */
    List<Published> segments(Published figure) {
        return comparisons.stream().map(Comparison::figure).filter(other -> other.indicator() == figure.indicator())
                .filter(other -> other.scope().equals(figure.scope()) && other.segment() != null)
                .filter(other -> other.asOf().equals(figure.asOf())).toList();
    }

    private static int moreExact(Published one, Published other) {
        return Span.of(one).width().compareTo(Span.of(other).width());
    }
}
