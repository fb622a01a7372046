package id.cakupan.reporting.finding;

import java.math.BigDecimal;

import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.finding.Draft.Named;

/** The coverage of areas, compared by people and not by rounded percentages. */
final class AreaCoverage {

    private AreaCoverage() {
    }

    static boolean known(Child child) {
        return child.cakupan() != null && child.registered() != null && child.population() != null && child.population() > 0;
    }

    /** Below 0 where the area is below the percentage, above 0 where it is above. */
    static int compare(Child child, BigDecimal percentage) {
        return BigDecimal.valueOf(child.registered()).movePointRight(2)
                .compareTo(percentage.multiply(BigDecimal.valueOf(child.population())));
    }

    /** Below 0 where the first has the lower coverage. */
    static int compare(Child one, Child other) {
        return BigDecimal.valueOf(one.registered()).multiply(BigDecimal.valueOf(other.population()))
                .compareTo(BigDecimal.valueOf(other.registered()).multiply(BigDecimal.valueOf(one.population())));
    }

    static Named named(Child child) {
        return new Named(child.name(), child.cakupan(),
                child.cakupanProvenance() == null ? child.provenance() : child.cakupanProvenance());
    }
}
