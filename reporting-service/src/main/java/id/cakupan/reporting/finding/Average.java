package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Cell;

/** What a scope and its areas show only together. */
final class Average {

    private Average() {
    }

    /** The scope meets its coverage target and some of its areas, which are not one total split by estimate, do not. */
    static List<Draft> hides(Figure figure) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        Optional<Target> target = figure.targets().stream()
                .filter(each -> each.indicator() == Indicator.cakupan && each.percentage() != null).findFirst()
                .filter(each -> each.signedGap() != null && each.signedGap() <= 0);
        if (target.isEmpty() || ranking.printedAlike() || ranking.splitByEstimate()) {
            return List.of();
        }
        List<Child> below = ranking.below(target.get().percentage());
        return below.isEmpty() ? List.of() : List.of(hidden(figure, ranking, target.get().percentage(), below));
    }

    private static Draft hidden(Figure figure, AreaRanking ranking, BigDecimal percentage, List<Child> below) {
        AreaNoun noun = AreaNoun.of(figure);
        boolean all = ranking.isWhole() && figure.listsAllAreas();
        boolean whole = figure.rates().stream()
                .anyMatch(rate -> rate.indicator() == Indicator.cakupan && rate.provenance() == Provenance.ESTIMATED);
        boolean parts = !whole
                && below.stream().anyMatch(child -> AreaCoverage.ours(child).provenance() == Provenance.ESTIMATED);
        return Draft.note("hidden-by-average").text("scope", figure.scope().name()).put("target", Cell.bound(percentage))
                .areas("below", below.size())
                .say((whole ? "Menurut perkiraan, " : "")
                        + "{~scope} secara keseluruhan mencapai sasaran cakupan {~target}, tetapi "
                        + (parts ? all ? "menurut perkiraan " : "menurut perkiraan, " : "")
                        + (all ? "{~below} " + noun.indonesian() + " berada di bawahnya"
                                : "dari " + noun.indonesian() + " yang diketahui ada {~below} yang berada di bawahnya"),
                        (whole ? "By estimate, " : "") + "{~scope} as a whole reaches the coverage target of {~target}, but "
                                + (parts ? all ? "by estimate " : "by estimate, " : "")
                                + (all ? "{~below|" + noun.singular() + " is|" + noun.plural() + " are} below it"
                                        : "of the " + noun.plural() + " known {~below|is|are} below it"))
                .sayNames("lowest", ranking.lowest().stream().map(AreaCoverage::ours).toList(), noun,
                        all ? "; yang terendah *." : "; yang terendah di antaranya *.",
                        all ? "; the lowest: *." : "; the lowest of them: *.");
    }

    /** Areas whose coverage or activity is alike because somebody split a total by estimate. */
    static List<Draft> splitByEstimate(Figure figure) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        boolean coverage = ranking.printedAlike() && ranking.isEstimated();
        boolean activity = ranking.splitByEstimate();
        if (!ranking.isWhole() || !coverage && !activity) {
            return List.of();
        }
        AreaNoun noun = AreaNoun.of(figure);
        Child any = ranking.rated().get(0);
        Draft draft = Draft.note("equal-by-estimate").areas("areas", ranking.rated().size());
        if (coverage) {
            draft.percent("rate", any.cakupan(), Provenance.ESTIMATED)
                    .say("Cakupan {~areas} " + noun.indonesian() + " tercetak sama, {~rate}",
                            "The {~areas} " + noun.plural() + " show the same coverage, {~rate}");
        }
        if (activity) {
            draft.percent("activity", any.keaktifanPeserta(), Provenance.ESTIMATED).say(
                    coverage ? ", begitu pula tingkat keaktifan pesertanya, {~activity}"
                            : "Tingkat keaktifan peserta {~areas} " + noun.indonesian() + " tercetak sama, {~activity}",
                    coverage ? ", and the same activity of participants, {~activity}"
                            : "The {~areas} " + noun.plural() + " show the same activity of participants, {~activity}");
        }
        return List.of(draft.say(
                ", karena angkanya adalah perkiraan yang dibagi dari angka keseluruhan; kesamaan itu tidak menggambarkan "
                        + "keadaan masing-masing.",
                ", because their figures are estimates, split from the whole; that they are alike says nothing about any one "
                        + "of them."));
    }
}
