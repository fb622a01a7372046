package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Cell;

/** What a scope and its areas show only together. */
final class Average {

    private Average() {
    }

    /** The scope meets its coverage target and some of its areas do not. */
    static List<Draft> hides(Figure figure) {
        Optional<Target> target = figure.targets().stream()
                .filter(each -> each.indicator() == Indicator.cakupan && each.percentage() != null).findFirst()
                .filter(each -> each.signedGap() != null && each.signedGap() <= 0);
        if (target.isEmpty() || alike(figure)) {
            return List.of();
        }
        BigDecimal percentage = target.get().percentage();
        List<Child> below = figure.children().stream().filter(AreaCoverage::known)
                .filter(child -> AreaCoverage.compare(child, percentage) < 0).toList();
        if (below.isEmpty()) {
            return List.of();
        }
        List<Child> lowest = below.stream()
                .filter(child -> below.stream().allMatch(other -> AreaCoverage.compare(child, other) <= 0)).toList();
        return List.of(Draft.note("hidden-by-average").text("scope", figure.scope().name())
                .put("target", Cell.bound(percentage)).areas("below", below.size())
                .say("{~scope} secara keseluruhan mencapai sasaran cakupan {~target}, tetapi {~below} wilayah berada di bawahnya",
                        "{~scope} as a whole reaches the coverage target of {~target}, but {~below|area is|areas are} below it")
                .sayNames("lowest", lowest.stream().map(AreaCoverage::named).toList(), "; yang terendah *.",
                        "; the lowest: *."));
    }

    /** Areas that are alike because somebody split a total by estimate. */
    static List<Draft> splitByEstimate(Figure figure) {
        boolean estimated = figure.children().stream().filter(AreaCoverage::known)
                .allMatch(child -> child.cakupanProvenance() == Provenance.ESTIMATED);
        if (!alike(figure) || !estimated) {
            return List.of();
        }
        List<Child> rated = figure.children().stream().filter(AreaCoverage::known).toList();
        return List.of(Draft.note("equal-by-estimate").areas("areas", rated.size())
                .percent("rate", rated.get(0).cakupan(), Provenance.ESTIMATED)
                .say("Cakupan {~areas} wilayah tercetak sama, {~rate}, karena angka wilayah adalah perkiraan yang dibagi dari "
                        + "angka keseluruhan; kesamaan itu tidak menggambarkan keadaan tiap wilayah.",
                        "The {~areas} areas show the same coverage, {~rate}, because their figures are estimates, split from "
                                + "the whole; that they are alike says nothing about the single areas."));
    }

    /** Whether two or more rates are printed and all are the same. */
    private static boolean alike(Figure figure) {
        List<Child> rated = figure.children().stream().filter(AreaCoverage::known).toList();
        return rated.size() > 1
                && rated.stream().allMatch(child -> child.cakupan().compareTo(rated.get(0).cakupan()) == 0);
    }
}
