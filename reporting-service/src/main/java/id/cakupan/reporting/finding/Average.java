package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
        if (target.isEmpty() || alike(figure.children().stream().filter(AreaCoverage::known).toList(), Child::cakupan)) {
            return List.of();
        }
        BigDecimal percentage = target.get().percentage();
        List<Child> below = figure.children().stream().filter(AreaCoverage::known)
                .filter(child -> AreaCoverage.compare(child, percentage) < 0).toList();
        return below.isEmpty() ? List.of() : List.of(hidden(figure, percentage, below));
    }

    private static Draft hidden(Figure figure, BigDecimal percentage, List<Child> below) {
        boolean all = figure.children().stream().allMatch(AreaCoverage::known);
        List<Child> lowest = below.stream()
                .filter(child -> below.stream().allMatch(other -> AreaCoverage.compare(child, other) <= 0)).toList();
        return Draft.note("hidden-by-average").text("scope", figure.scope().name()).put("target", Cell.bound(percentage))
                .areas("below", below.size())
                .say("{~scope} secara keseluruhan mencapai sasaran cakupan {~target}, tetapi "
                        + (all ? "{~below} wilayah berada di bawahnya"
                                : "dari wilayah yang diketahui ada {~below} yang berada di bawahnya"),
                        "{~scope} as a whole reaches the coverage target of {~target}, but "
                                + (all ? "{~below|area is|areas are} below it" : "of the areas known {~below|is|are} below it"))
                .sayNames("lowest", lowest.stream().map(AreaCoverage::ours).toList(),
                        all ? "; yang terendah *." : "; yang terendah di antaranya *.",
                        all ? "; the lowest: *." : "; the lowest of them: *.");
    }

    /** Areas whose coverage or activity is alike because somebody split a total by estimate. */
    static List<Draft> splitByEstimate(Figure figure) {
        List<Child> areas = figure.children();
        boolean coverage = areas.stream().allMatch(child -> child.cakupanProvenance() == Provenance.ESTIMATED)
                && alike(areas, Child::cakupan);
        boolean activity = areas.stream().allMatch(child -> child.provenance() == Provenance.ESTIMATED)
                && alike(areas, Child::keaktifanPeserta);
        if (!coverage && !activity) {
            return List.of();
        }
        Draft draft = Draft.note("equal-by-estimate").areas("areas", areas.size());
        if (coverage) {
            draft.percent("rate", areas.get(0).cakupan(), Provenance.ESTIMATED)
                    .say("Cakupan {~areas} wilayah tercetak sama, {~rate}",
                            "The {~areas} areas show the same coverage, {~rate}");
        }
        if (activity) {
            draft.percent("activity", areas.get(0).keaktifanPeserta(), Provenance.ESTIMATED).say(
                    coverage ? ", begitu pula tingkat keaktifan pesertanya, {~activity}"
                            : "Tingkat keaktifan peserta {~areas} wilayah tercetak sama, {~activity}",
                    coverage ? ", and the same activity of participants, {~activity}"
                            : "The {~areas} areas show the same activity of participants, {~activity}");
        }
        return List.of(draft.say(
                ", karena angka wilayah adalah perkiraan yang dibagi dari angka keseluruhan; kesamaan itu tidak menggambarkan "
                        + "keadaan tiap wilayah.",
                ", because their figures are estimates, split from the whole; that they are alike says nothing about the "
                        + "single areas."));
    }

    /** Whether two or more areas print a rate, all of them do, and all the same. */
    private static boolean alike(List<Child> areas, Function<Child, BigDecimal> rate) {
        return areas.size() > 1 && areas.stream().map(rate).noneMatch(Objects::isNull)
                && areas.stream().map(rate).allMatch(each -> each.compareTo(rate.apply(areas.get(0))) == 0);
    }
}
