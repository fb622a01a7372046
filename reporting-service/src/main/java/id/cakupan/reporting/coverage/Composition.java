package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Of whom a count consists.
 *
 * @param count null where there is no complete figure; the segments are then those that are known
 * @param segments by the codes of the register
 * @param reasons why people are not active, the most frequent first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Composition(long feedPosition, long dataRevision, boolean stale, People count, List<Segment> segments,
        List<Why> reasons) implements Part {

    public Composition {
        segments = List.copyOf(segments);
        reasons = List.copyOf(reasons);
    }

    /** @param percent of all registered; null where nobody is */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Segment(String segment, long registered, long active, long inactive, long unspecified, BigDecimal percent) {

        public Segment {
            Objects.requireNonNull(segment);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Why(String reason, long people, List<Share> segments) {

        public Why {
            Objects.requireNonNull(reason);
            segments = List.copyOf(segments);
        }
    }

    /** Of a reason, the people of a segment. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Share(String segment, long people) {
    }
}
