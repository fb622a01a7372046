package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.OptionalInt;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.finding.Draft.Named;
import id.cakupan.reporting.narrative.AreaRanking;

/**
 * The coverage of an area: as a report prints it, else ours by people and not by rounded percentages.
 *
 * @param printed null where the report does not print it for our day
 */
record AreaCoverage(Child child, Published printed) {

    static AreaCoverage of(Child child, Figure figure, Report report) {
        return new AreaCoverage(child, report.of(child.code(), Measure.cakupan).stream()
                .filter(each -> each.qualifier() != Qualifier.at_least && each.isOf(figure.asOf())).findFirst().orElse(null));
    }

    /**
     * Below 0 where the area is below the percentage, above 0 where it is above; empty where the printed rate may stand for
     * either, and where ours is only an estimate.
     */
    OptionalInt side(BigDecimal percentage) {
        if (printed == null) {
            boolean sure = AreaRanking.isRated(child) && ours(child).provenance() != Provenance.ESTIMATED;
            return sure ? OptionalInt.of(Integer.signum(AreaRanking.compare(child, percentage))) : OptionalInt.empty();
        }
        Span span = Span.alsoCutOff(printed);
        if (span.to().compareTo(percentage) <= 0) {
            return OptionalInt.of(-1);
        }
        return span.from().compareTo(percentage) > 0 ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** With the rate that is compared. */
    Named named() {
        return printed == null ? ours(child)
                : new Named(child.name(),
                        printed.value().setScale(Math.max(printed.value().scale(), Label.decimals(printed))), null);
    }

    static Named ours(Child child) {
        return new Named(child.name(), child.cakupan(),
                child.cakupanProvenance() == null ? child.provenance() : child.cakupanProvenance());
    }
}
