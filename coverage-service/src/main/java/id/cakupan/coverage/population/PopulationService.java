package id.cakupan.coverage.population;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
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
import id.cakupan.kit.Refusal;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** Loads population editions: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class PopulationService {

    static final String WHAT = "populations";

    private final PopulationStore populations;
    private final RegionMirror mirror;
    private final Revisions revisions;

    PopulationService(PopulationStore populations, RegionMirror mirror, Revisions revisions) {
        this.populations = populations;
        this.mirror = mirror;
        this.revisions = revisions;
    }

    List<EditionResponse> editions() {
        return populations.editions();
    }

    /** Refuses lines of areas that the register does not list; asks it, so no transaction may be open. */
    void checkAreas(List<PopulationLine> lines) {
        RegionTree areas = mirror.knowing(lines.stream().map(line -> line.population().region()).collect(toSet()));
        if (areas.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        CsvReading reading = new CsvReading();
        lines.stream().filter(line -> areas.find(line.population().region()).isEmpty())
                .forEach(line -> reading.reject(line.row(),
                        "region", "Is no area of the register; write codes such as ID, 16, 16.07 or 16.07.01."));
        reading.finish();
    }

    @Transactional
    Loaded store(List<PopulationLine> stated) {
        revisions.lock();
        Set<String> named = stated.stream().map(line -> line.head().edition()).collect(toSet());
        Map<String, Edition> heads = populations.editionsInForce(named).stream().collect(toMap(Edition::edition, identity()));
        List<PopulationLine> lines = stated.stream().map(line -> line.withdrawnAs(heads.get(line.head().edition()))).toList();
        Map<List<String>, Population> present = populations.inForce(named).stream()
                .collect(toMap(Population::key, identity()));
        checkHeads(lines, heads, present);
        List<PopulationLine> changed = lines.stream().filter(line -> !stands(line, heads, present)).toList();
        return revisions.load(WHAT, changed.size(), lines.size(), List.of(), revision -> {
            List<Edition> newHeads = changed.stream().map(PopulationLine::head).distinct()
                    .filter(head -> !head.equals(heads.get(head.edition()))).toList();
            populations.endEditions(newHeads.stream().map(Edition::edition).toList(), revision);
            populations.beginEditions(newHeads, revision);
            List<Population> rows = changed.stream().map(PopulationLine::population).toList();
            populations.end(rows, revision);
            populations.begin(rows, revision);
        });
    }

    /**
     * Withdraws an edition from a day on, or lets it be used again.
     *
     * @param on first day on which it is not to be used any more; null lets it be used again
     * @throws Refusal 404 where there is no such edition
     */
    @Transactional
    Loaded withdraw(String edition, LocalDate on, String note) {
        revisions.lock();
        Edition head = populations.editionsInForce(List.of(edition)).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such population edition; see /api/v1/populations."));
        Edition withdrawn = new Edition(head.edition(), head.period(), head.adoptedOn(), on, note);
        return revisions.load(WHAT, head.equals(withdrawn) ? 0 : 1, 1, List.of(), revision -> {
            populations.endEditions(List.of(edition), revision);
            populations.beginEditions(List.of(withdrawn), revision);
        });
    }

    private static boolean stands(PopulationLine line, Map<String, Edition> heads, Map<List<String>, Population> present) {
        return line.head().equals(heads.get(line.head().edition()))
                && line.population().equals(present.get(line.population().key()));
    }

    /** Period and adoption are of the edition: all lines agree on them, and a new value needs all areas restated. */
    private static void checkHeads(List<PopulationLine> lines, Map<String, Edition> heads,
            Map<List<String>, Population> present) {
        CsvReading reading = new CsvReading();
        Map<String, List<PopulationLine>> byEdition = lines.stream()
                .collect(groupingBy(line -> line.head().edition(), LinkedHashMap::new, toList()));
        byEdition.forEach((edition, own) -> {
            Edition said = own.get(0).head();
            CsvRow first = own.get(0).row();
            own.stream().filter(line -> !line.head().period().equals(said.period())).forEach(line -> reading.reject(line.row(),
                    "period", "Differs from row %d of the same edition; give one period.".formatted(first.number())));
            own.stream().filter(line -> !line.head().adoptedOn().equals(said.adoptedOn())).forEach(line -> reading.reject(
                    line.row(), "adopted_on",
                    "Differs from row %d of the same edition; give one day.".formatted(first.number())));
            Edition head = heads.get(edition);
            Set<List<String>> restated = own.stream().map(line -> line.population().key()).collect(toSet());
            boolean whole = present.keySet().stream().filter(key -> key.get(0).equals(edition)).allMatch(restated::contains);
            if (head != null && !head.equals(said) && !whole) {
                reading.reject(first, "adopted_on", ("The edition is there with period %s, adopted on %s; keep these or "
                        + "restate all its areas.").formatted(head.period(), head.adoptedOn()));
            }
        });
        reading.finish();
    }
}
