package id.cakupan.reporting.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.finding.Draft.Named;
import id.cakupan.reporting.narrative.AreaNoun;

/** Which of the areas of a scope a report leaves out, or counts otherwise than their coverage does. */
final class ReportedAreas {

    private ReportedAreas() {
    }

    /**
     * Areas missing in a list. A report that prints fewer than half of the areas does not set out to list them, and
     * nothing is said of it.
     */
    static List<Draft> notAll(Figure figure, Report report) {
        Set<String> printed = report.comparisons().stream().map(Comparison::figure)
                .filter(each -> each.indicator() == Measure.cakupan && each.segment() == null)
                .filter(each -> each.isOf(figure.asOf())).map(Published::scope)
                .collect(Collectors.toSet());
        List<Child> missing = figure.children().stream().filter(child -> !printed.contains(child.code())).toList();
        int total = figure.children().size();
        int listed = total - missing.size();
        if (missing.isEmpty() || listed == 0 || 2 * listed < total) {
            return List.of();
        }
        AreaNoun noun = AreaNoun.of(figure);
        boolean all = figure.listsAllAreas();
        return List.of(Draft.warning("not-all-areas-reported").source(report.source()).areas("listed", listed)
                .areas("total", total)
                .say("Laporan ({~source}) mencetak cakupan {~listed} dari {~total} " + noun.indonesian()
                        + (all ? "" : " yang diketahui"),
                        "The report ({~source}) prints the coverage of {~listed} of the {~total} " + (all ? "" : "known ")
                                + noun.plural())
                .sayNames("missing", missing.stream().map(child -> new Named(child.name(), null, null)).toList(), noun,
                        "; * tidak tercantum dalam angka yang dimuat dari laporan itu.",
                        missing.size() == 1 ? "; * is not in the figures loaded from it."
                                : "; * are not in the figures loaded from it."));
    }

    /** The number or the names of the areas below or above a bound, where their coverages say otherwise. */
    static List<Draft> beyondBound(Figure figure, Report report) {
        List<AreaCoverage> areas = figure.children().stream().map(child -> AreaCoverage.of(child, figure, report)).toList();
        return Stream.of(Measure.wilayah_di_bawah, Measure.wilayah_di_atas)
                .flatMap(measure -> report.of(figure.scope().code(), measure).stream())
                .filter(printed -> printed.bound() != null && printed.isOf(figure.asOf()))
                .map(printed -> BeyondBound.of(printed, areas, figure.listsAllAreas())).filter(BeyondBound::contradicts)
                .map(beyond -> beyond.draft(AreaNoun.of(figure))).toList();
    }
}
