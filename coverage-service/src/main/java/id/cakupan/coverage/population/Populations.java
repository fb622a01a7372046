package id.cakupan.coverage.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** Population editions as they were known at a data revision. */
@ApplicationScoped
public class Populations {

    private final EditionRepository editions;
    private final PopulationRepository populations;

    Populations(EditionRepository editions, PopulationRepository populations) {
        this.editions = editions;
        this.populations = populations;
    }

    /**
     * All editions valid at a revision, the last adopted first, with the people of some areas.
     *
     * @param regions codes of those areas
     */
    public List<PopulationEdition> at(long revision, Collection<String> regions) {
        Map<String, Map<String, People>> people = populations.at(revision, regions).stream()
                .collect(groupingBy(Population::edition, toMap(Population::region, Population::people)));
        return editions.at(revision).stream().map(head -> new PopulationEdition(head.edition(), head.adoptedOn(),
                people.getOrDefault(head.edition(), Map.of()))).toList();
    }
}
