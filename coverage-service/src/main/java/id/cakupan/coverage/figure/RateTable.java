package id.cakupan.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.target.Indicator;

/**
 * The three rates of an area from what is known of it: none where a part is unknown.
 *
 * @param count null where the area has none
 * @param population null where no edition yields the area
 */
record RateTable(ScopeCount count, Coverage.PopulationOfScope population) {

    /** One rate with its parts. */
    record Line(Indicator indicator, Fraction share, Provenance provenance) {
    }

    /** The same with the count as it is by itself, whatever print says of it. */
    RateTable withoutPrint() {
        return count == null ? this : new RateTable(count.withoutPrint(), population);
    }

    /** The people above the line; empty where unknown. */
    Optional<Long> numerator(Indicator indicator) {
        if (count == null) {
            return Optional.empty();
        }
        if (indicator == Indicator.CAKUPAN) {
            return Optional.of(count.people().registered());
        }
        return count.people().statusKnown() ? Optional.of(count.people().active()) : Optional.empty();
    }

    /** The people below the line; empty where unknown. */
    Optional<Long> denominator(Indicator indicator) {
        if (indicator == Indicator.KEAKTIFAN_PESERTA) {
            return count == null ? Optional.empty() : Optional.of(count.people().registered());
        }
        return population == null ? Optional.empty() : Optional.of(population.people());
    }

    Optional<Fraction> share(Indicator indicator) {
        Optional<Long> below = denominator(indicator);
        if (below.isEmpty() || below.get() <= 0) {
            return Optional.empty();
        }
        Optional<Long> above = numerator(indicator);
        return above.isEmpty() ? Optional.empty() : Optional.of(new Fraction(above.get(), below.get()));
    }

    /** All rates that can be told, in the order of the indicators. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            share(indicator).ifPresent(share -> lines.add(new Line(indicator, share, provenance(indicator))));
        }
        return lines;
    }

    /** The weaker of its parts; the rate must be known. */
    Provenance provenance(Indicator indicator) {
        return switch (indicator) {
            case CAKUPAN -> count.provenance().weaker(population.provenance());
            case KEAKTIFAN_PENDUDUK -> count.activity().weaker(population.provenance());
            case KEAKTIFAN_PESERTA -> count.activity().weaker(count.provenance());
        };
    }
}
