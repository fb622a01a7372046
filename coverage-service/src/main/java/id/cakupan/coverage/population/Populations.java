package id.cakupan.coverage.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.RevisionHistory;

/** Population editions as they were known at a data revision. */
@ApplicationScoped
public class Populations {

    private final RevisionHistory history;
    private final Kept<List<PopulationEdition>> states;

    Populations(PopulationStore populations, RevisionHistory history) {
        this.history = history;
        states = new Kept<>(revision -> read(populations, revision));
    }

    /** All editions valid at a revision, the last adopted first. */
    public List<PopulationEdition> at(long revision) {
        return states.at(history.lastOf(PopulationService.WHAT, revision));
    }

    private static List<PopulationEdition> read(PopulationStore populations, long revision) {
        Map<String, Map<String, People>> people = populations.at(revision).stream()
                .collect(groupingBy(Population::edition,
                        toMap(Population::region, Population::people)));
        return populations.editionsAt(revision).stream().map(head -> new PopulationEdition(head.edition(), head.adoptedOn(),
                head.withdrawnOn(),
                people.getOrDefault(head.edition(), Map.of()))).toList();
    }
}
