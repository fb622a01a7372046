package id.cakupan.coverage.population;

import java.time.LocalDate;
import java.util.Map;

/**
 * An edition with the people of its areas.
 *
 * @param adoptedOn first day on which it is the one to use
 * @param people by code of the area; areas that the edition lacks are not in it
 */
public record PopulationEdition(String edition, LocalDate adoptedOn, Map<String, People> people) {

    public PopulationEdition {
        people = Map.copyOf(people);
    }
}
