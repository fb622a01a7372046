package id.cakupan.coverage.population;

import java.time.LocalDate;
import java.util.Map;

/**
 * An edition with the people of its areas.
 *
 * @param adoptedOn first day on which it is the one to use
 * @param withdrawnOn first day on which it is not to be used any more; null while it is
 * @param people by code of the area; areas that the edition lacks are not in it
 */
public record PopulationEdition(String edition, LocalDate adoptedOn, LocalDate withdrawnOn, Map<String, People> people) {

    public PopulationEdition {
        people = Map.copyOf(people);
    }

    /** Whether it may be used on a day unasked. */
    public boolean isInUse(LocalDate day) {
        return !adoptedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    /** Whether it comes into use after a day. */
    public boolean comesAfter(LocalDate day) {
        return adoptedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(adoptedOn));
    }
}
