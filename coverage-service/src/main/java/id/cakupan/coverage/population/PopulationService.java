package id.cakupan.coverage.population;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.csv.CsvReading;

/** Loads population editions: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class PopulationService {

    static final String WHAT = "populations";

    private final EditionRepository editions;
    private final PopulationRepository populations;
    private final RegionMirror mirror;
    private final Revisions revisions;

    PopulationService(EditionRepository editions, PopulationRepository populations, RegionMirror mirror,
            Revisions revisions) {
        this.editions = editions;
        this.populations = populations;
        this.mirror = mirror;
        this.revisions = revisions;
    }

    List<EditionResponse> editions() {
        return populations.editions();
    }

    /** Refuses lines of areas that the register does not list; asks it, so no transaction may be open. */
    void checkAreas(List<PopulationLine> lines) {
        RegionTree areas = mirror.knowing(lines.stream().map(PopulationLine::region).collect(toSet()));
        if (areas.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        CsvReading reading = new CsvReading();
        lines.stream().filter(line -> areas.find(line.region()).isEmpty()).forEach(line -> reading.reject(line.row(),
                "region", "Is no area of the register; write codes such as ID, 16, 16.07 or 16.07.01."));
        reading.finish();
    }

    @Transactional
    Loaded store(List<PopulationLine> lines) {
        revisions.lock();
        Set<String> named = lines.stream().map(PopulationLine::edition).collect(toSet());
        Map<String, Edition> heads = editions.inForce().stream().filter(head -> named.contains(head.edition()))
                .collect(toMap(Edition::edition, identity()));
        Map<List<String>, Population> present = populations.inForce(named).stream()
                .collect(toMap(row -> List.of(row.edition(), row.region()), identity()));
        checkHeads(lines, heads, present);
        List<PopulationLine> changed = lines.stream().filter(line -> !stands(line, heads, present)).toList();
        return revisions.load(WHAT, changed.size(), lines.size(), List.of(), revision -> {
            replaceHeads(changed, heads, revision);
            changed.stream().map(line -> present.get(List.of(line.edition(), line.region()))).filter(row -> row != null)
                    .forEach(row -> row.endAt(revision));
            editions.flush(); // a row is ended before its successor begins: one row of a key is in force at a time
            changed.forEach(line -> populations.persist(new Population(line, revision)));
        });
    }

    private static boolean stands(PopulationLine line, Map<String, Edition> heads, Map<List<String>, Population> present) {
        Edition head = heads.get(line.edition());
        Population row = present.get(List.of(line.edition(), line.region()));
        return head != null && head.heads(line) && row != null && row.says(line);
    }

    /** Period and adoption are of the edition: all lines agree on them, and a new value needs all areas restated. */
    private static void checkHeads(List<PopulationLine> lines, Map<String, Edition> heads,
            Map<List<String>, Population> present) {
        CsvReading reading = new CsvReading();
        Map<String, List<PopulationLine>> byEdition = lines.stream()
                .collect(groupingBy(PopulationLine::edition, LinkedHashMap::new, toList()));
        byEdition.forEach((edition, own) -> {
            PopulationLine first = own.get(0);
            own.stream().filter(line -> !line.period().equals(first.period())).forEach(line -> reading.reject(line.row(),
                    "period", "Differs from row %d of the same edition; give one period.".formatted(first.row().number())));
            own.stream().filter(line -> !line.adoptedOn().equals(first.adoptedOn())).forEach(line -> reading.reject(line.row(),
                    "adopted_on", "Differs from row %d of the same edition; give one day.".formatted(first.row().number())));
            Edition head = heads.get(edition);
            Set<String> restated = own.stream().map(PopulationLine::region).collect(toSet());
            boolean whole = present.keySet().stream().filter(key -> key.get(0).equals(edition))
                    .allMatch(key -> restated.contains(key.get(1)));
            if (head != null && !head.heads(first) && !whole) {
                reading.reject(first.row(), "adopted_on", ("The edition is there with period %s, adopted on %s; keep these or "
                        + "restate all its areas.").formatted(head.period(), head.adoptedOn()));
            }
        });
        reading.finish();
    }

    private void replaceHeads(List<PopulationLine> changed, Map<String, Edition> heads, long revision) {
        Map<String, PopulationLine> firsts = changed.stream()
                .collect(toMap(PopulationLine::edition, identity(), (first, second) -> first));
        firsts.values().removeIf(line -> heads.containsKey(line.edition()) && heads.get(line.edition()).heads(line));
        firsts.keySet().stream().map(heads::get).filter(head -> head != null).forEach(head -> head.endAt(revision));
        editions.flush();
        firsts.values().forEach(line -> editions.persist(new Edition(line, revision)));
    }
}
