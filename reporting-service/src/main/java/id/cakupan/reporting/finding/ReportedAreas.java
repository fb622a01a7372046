package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.finding.Draft.Named;
import id.cakupan.reporting.narrative.Cell;

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
                .filter(each -> Days.same(each, figure)).map(Published::scope)
                .collect(Collectors.toSet());
        List<Child> missing = figure.children().stream().filter(child -> !printed.contains(child.code())).toList();
        int total = figure.children().size();
        int listed = total - missing.size();
        if (missing.isEmpty() || listed == 0 || 2 * listed < total) {
            return List.of();
        }
        return List.of(Draft.warning("not-all-areas-reported").source(report.source()).areas("listed", listed)
                .areas("total", total)
                .say("Laporan ({~source}) mencetak cakupan {~listed} dari {~total} wilayah",
                        "The report ({~source}) prints the coverage of {~listed} of the {~total} areas")
                .sayNames("missing", missing.stream().map(child -> new Named(child.name(), null, null)).toList(),
                        "; * tidak tercantum dalam angka yang dimuat dari laporan itu.",
                        missing.size() == 1 ? "; * is not in the figures loaded from it."
                                : "; * are not in the figures loaded from it."));
    }

    /** The number or the names of the areas below or above a bound, where their coverages say otherwise. */
    static List<Draft> beyondBound(Figure figure, Report report) {
        List<AreaCoverage> areas = figure.children().stream().map(child -> AreaCoverage.of(child, figure, report)).toList();
        List<Draft> found = new ArrayList<>();
        for (boolean below : new boolean[] { true, false }) {
            Measure measure = below ? Measure.wilayah_di_bawah : Measure.wilayah_di_atas;
            for (Published printed : report.of(figure.scope().code(), measure)) {
                if (printed.bound() != null && Days.same(printed, figure)) {
                    Beyond beyond = Beyond.of(areas, printed, below);
                    if (beyond.contradicts(printed)) {
                        found.add(beyond.draft(printed, below));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The areas beyond a bound.
     *
     * @param sure all that surely are
     * @param notNamed of these, those that the report does not name
     * @param namedOtherwise those that it names and that surely are not
     * @param all whether every area has a printed coverage that tells
     */
    private record Beyond(List<AreaCoverage> sure, List<AreaCoverage> notNamed, List<AreaCoverage> namedOtherwise,
            boolean all) {

        static Beyond of(List<AreaCoverage> areas, Published printed, boolean below) {
            Set<String> names = printed.areas().stream().map(AreaName::code).collect(Collectors.toSet());
            int side = below ? -1 : 1;
            List<AreaCoverage> known = areas.stream().filter(area -> area.side(printed.bound()).isPresent()).toList();
            List<AreaCoverage> sure = known.stream().filter(area -> area.side(printed.bound()).getAsInt() == side).toList();
            return new Beyond(sure, sure.stream().filter(area -> !names.contains(area.child().code())).toList(),
                    known.stream().filter(area -> names.contains(area.child().code()) && !sure.contains(area)).toList(),
                    known.size() == areas.size() && areas.stream().allMatch(area -> area.printed() != null));
        }

        /** Without a printed coverage of every area the sure ones are only the least that there can be. */
        boolean contradicts(Published printed) {
            boolean unnamed = !printed.areas().isEmpty() && !(notNamed.isEmpty() && namedOtherwise.isEmpty());
            int compared = BigDecimal.valueOf(sure.size()).compareTo(printed.value());
            return unnamed || (all ? compared != 0 : compared > 0);
        }

        Draft draft(Published printed, boolean below) {
            Draft draft = Draft.warning(below ? "below-target-not-named" : "above-bound-not-named").tells(printed)
                    .source(printed.source()).areas("printed", printed.value().longValue())
                    .put("bound", Cell.bound(printed.bound()));
            draft.say("Laporan ({~source}) menyebut {~printed} wilayah dengan cakupan di " + (below ? "bawah" : "atas")
                    + " {~bound}",
                    "The report ({~source}) counts {~printed|area|areas} with a coverage " + (below ? "below" : "above")
                            + " {~bound}");
            if (!printed.areas().isEmpty()) {
                draft.sayNames("named", printed.areas().stream().map(area -> new Named(area.name(), null, null)).toList(),
                        ", yaitu *", ", namely *");
            }
            if (all || !sure.isEmpty()) {
                draft.areas("ours", sure.size())
                        .say("; menurut cakupan wilayah itu sendiri ada " + (all ? "" : "setidaknya ") + "{~ours} wilayah",
                                "; by the coverage of the areas themselves there " + (sure.size() == 1 ? "is " : "are ")
                                        + (all ? "" : "at least ") + "{~ours}");
            }
            draft.say(".", ".");
            if (!printed.areas().isEmpty() && !notNamed.isEmpty()) {
                draft.sayNames("notNamed", notNamed.stream().map(AreaCoverage::named).toList(), " Yang tidak disebut: *.",
                        " Not named: *.");
            }
            if (!namedOtherwise.isEmpty()) {
                draft.sayNames("otherwise", namedOtherwise.stream().map(AreaCoverage::named).toList(),
                        " Yang disebut tetapi tidak di " + (below ? "bawahnya" : "atasnya") + ": *.",
                        " Named but not " + (below ? "below" : "above") + " it: *.");
            }
            return draft;
        }
    }
}
