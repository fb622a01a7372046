package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Why the count of a scope changed between two days: the first count, {@code correction}, {@code territory}, the change of each
 * cause and {@code residual} come to the second.
 *
 * @param correction what became known of the first day since it was said
 * @param territory how many more people the scope had on the first day in its territory of the last
 * @param causes the largest change first
 * @param residual 0 unless one of the sums is wrong; it, the correction and the territory are null where they cannot be known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bridge(long feedPosition, long dataRevision, boolean stale, End from, End to, People correction, People territory,
        List<Change> causes, People residual,
        List<Step> rates, List<Area> children) implements Part {

    public Bridge {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        causes = List.copyOf(causes);
        rates = List.copyOf(rates);
        children = List.copyOf(children);
    }

    /** Whether both days have a count. */
    public boolean complete() {
        return from.count() != null && to.count() != null;
    }

    /**
     * One of the two days.
     *
     * @param count null where there is no complete figure
     * @param population null where no edition is in use
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record End(LocalDate asOf, Instant knownAt, People count, Provenance provenance, String populationEdition,
            Long population) {

        public End {
            Objects.requireNonNull(asOf);
        }
    }

    /** How many more people for one cause, by the register's name of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(String cause, People change) {

        public Change {
            Objects.requireNonNull(cause);
            Objects.requireNonNull(change);
        }
    }

    /**
     * How a rate changed.
     *
     * @param points percentage points
     * @param numeratorEffect the part of the people; null where the territory changed
     * @param denominatorEffect the part of the population, or of the registered; null as that
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(Indicator indicator, Share from, Share to, BigDecimal points, BigDecimal numeratorEffect,
            BigDecimal denominatorEffect) {
    }

    /** A rate with its parts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Share(long numerator, long denominator, BigDecimal percent) {
    }

    /** An area directly inside the scope; null where it has no complete figure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(String code, String name, People from, People to, People territory, List<Change> causes) {

        public Area {
            causes = List.copyOf(causes);
        }
    }
}
