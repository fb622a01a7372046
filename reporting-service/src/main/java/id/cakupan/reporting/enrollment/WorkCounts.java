package id.cakupan.reporting.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How much work the register has about people of a scope.
 *
 * @param asOf the register's today, from which late and soon are seen
 * @param soonUntil last day of what is due soon
 * @param areasKnown people of how many areas are counted
 * @param complete whether these are all areas of the scope
 * @param items one of each kind
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkCounts(LocalDate asOf, LocalDate soonUntil, long areasKnown, boolean complete, List<Count> items) {

    public WorkCounts {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(soonUntil);
        items = List.copyOf(items);
    }

    /**
     * Work of a kind by the day until which it has to be done.
     *
     * @param kind VERIFY, COMPLETE ...; the register may name further ones
     * @param later null of what comes by itself: it is told from some days before
     * @param lateSince the day on which the longest late was due; null where nothing is late
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String kind, long late, long today, long soon, Long later, LocalDate lateSince) {

        public Count {
            Objects.requireNonNull(kind);
            if (late > 0 != (lateSince != null)) {
                throw new IllegalArgumentException("%d of %s are late since %s".formatted(late, kind, lateSince));
            }
        }

        /** Whenever it is due. */
        public long open() {
            return late + today + soon + (later == null ? 0 : later);
        }
    }
}
