package id.cakupan.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.target.Indicator;

/**
 * The three rates of an area from what is known of it: none where a part is unknown.
 *
 * @param count null where the area has none
 * @param population null where no edition yields the area
 */
public record RateTable(ScopeCount count, PopulationOfScope population) {

    /** One rate with its parts. */
    record Line(Indicator indicator, Fraction share, Provenance provenance) {
    }

    /** The same with the count as it is by itself, whatever print says of it. */
    RateTable withoutPrint() {
        return count == null ? this : new RateTable(count.withoutPrint(), population);
    }

    /** The same with more or fewer people; still none where there is no count. */
    public RateTable with(Participants more) {
        return count == null ? this : new RateTable(count.with(more), population);
    }

    /** The people above the line; empty where unknown. */
    Optional<Long> numerator(Indicator indicator) {
        return Optional.ofNullable(above(indicator));
    }

    /** The people below the line; empty where unknown. */
    Optional<Long> denominator(Indicator indicator) {
        return Optional.ofNullable(below(indicator));
    }

    /** The rate; empty where a part is unknown or nobody is below the line. */
    public Optional<Fraction> share(Indicator indicator) {
        Long below = below(indicator);
        Long above = below == null || below <= 0 ? null : above(indicator);
        return above == null ? Optional.empty() : Optional.of(new Fraction(above, below));
    }

    private Long above(Indicator indicator) {
        if (count == null || indicator != Indicator.CAKUPAN && !count.people().statusKnown()) {
            return null;
        }
        return indicator == Indicator.CAKUPAN ? count.people().registered() : count.people().active();
    }

    private Long below(Indicator indicator) {
        if (indicator == Indicator.KEAKTIFAN_PESERTA) {
            return count == null ? null : count.people().registered();
        }
        return population == null ? null : population.people();
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
