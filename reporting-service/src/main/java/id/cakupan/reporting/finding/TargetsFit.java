package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.Cell;

/**
 * A target of so many people and one of so many more, with the coverage that they start from and the one that is
 * expected: the two people targets tell where they start, the coverage how many residents that means, and this what
 * coverage the target would be.
 */
final class TargetsFit {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private TargetsFit() {
    }

    static List<Draft> in(Figure figure, Report report) {
        List<Draft> found = new ArrayList<>();
        List<Target> own = figure.targets().stream().filter(target -> target.owner().equals(figure.scope().code()))
                .filter(target -> target.indicator() == Indicator.cakupan).toList();
        for (Target headcount : own) {
            for (Target additional : own) {
                if (headcount.headcount() != null && additional.additional() != null
                        && headcount.due().equals(additional.due()) && headcount.headcount() > additional.additional()) {
                    start(figure, report).flatMap(now -> expected(report, now)
                            .flatMap(then -> compare(headcount.headcount(), additional.additional(), now, then)))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Published> start(Figure figure, Report report) {
        return report.of(figure.scope().code(), Measure.cakupan).stream().filter(now -> now.value().signum() > 0)
                .filter(now -> now.qualifier() != Qualifier.at_least).findFirst();
    }

    private static Optional<Published> expected(Report report, Published now) {
        return report.of(now.scope(), Measure.cakupan_seharusnya).stream()
                .filter(then -> then.qualifier() != Qualifier.at_least).findFirst();
    }

    /** Empty where some values that round to the printed ones fit. */
    private static Optional<Draft> compare(long headcount, long additional, Published now, Published expected) {
        BigDecimal base = BigDecimal.valueOf(headcount - additional);
        BigDecimal aim = BigDecimal.valueOf(headcount);
        if (times(Span.of(now), aim).overlaps(times(Span.of(expected), base))) {
            return Optional.empty();
        }
        BigDecimal coverage = now.value().multiply(aim).divide(base, Math.max(1, Label.decimals(expected)),
                RoundingMode.HALF_UP);
        long residents = base.movePointRight(2).divide(now.value(), THREE_DIGITS).longValue();
        boolean below = coverage.compareTo(expected.value()) < 0;
        return Optional.of(Draft.warning("targets-do-not-fit").source(now.source()).people("headcount", headcount, null)
                .people("additional", additional, null).people("base", headcount - additional, null)
                .put("now", Cell.printed(now)).people("residents", residents, null)
                .percent("coverage", coverage, null)
                .put("expected", Cell.printed(expected))
                .say("Sasaran {~headcount} peserta dengan tambahan {~additional} peserta berarti berpangkal dari {~base} "
                        + "peserta. Bila jumlah itu {~now} dari penduduk seperti yang dicetak laporan ({~source}), penduduknya "
                        + "sekitar {~residents} jiwa dan sasaran itu, bila jumlah penduduk tetap, sekitar {~coverage} dari "
                        + "penduduk, di "
                        + (below ? "bawah" : "atas") + " {~expected} yang seharusnya menurut laporan yang sama.",
                        "A target of {~headcount} participants with {~additional} additional ones means a start from "
                                + "{~base}. If these are {~now} of the population, as the report ({~source}) prints, the "
                                + "population is about {~residents} and the target, if the population stays the same, about "
                                + "{~coverage} of it, "
                                + (below ? "below" : "above") + " the {~expected} that the same report expects."));
    }

    private static Span times(Span percent, BigDecimal people) {
        return new Span(percent.from().multiply(people), percent.to().multiply(people));
    }
}
