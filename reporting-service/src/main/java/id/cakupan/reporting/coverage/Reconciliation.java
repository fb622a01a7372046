package id.cakupan.reporting.coverage;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the register's ledger and coverage-service hold of a scope at the end of a day, at one feed position.
 *
 * @param registered what the figure of the scope says; null where it has none
 * @param partsAlone whether the figure leaves out what is not known of any part, so that it may be less than the sums
 * @param differing in how many counts the two differ; {@code differences} lists some of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reconciliation(long feedPosition, boolean agrees, Long registered, boolean partsAlone, long register,
        long coverage,
        List<Difference> differences, long differing) {

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /** A count of an area in which they differ. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Difference(String regionCode, long register, long coverage) {
    }
}
