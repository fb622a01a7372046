package id.cakupan.coverage.target;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.csv.CsvReading;

/** Loads targets: a whole file or nothing, and as a data revision only where it says something new. */
@ApplicationScoped
class TargetService {

    private static final Logger LOG = Logger.getLogger(TargetService.class);

    private final TargetRepository targets;
    private final RegionMirror mirror;
    private final Revisions revisions;

    TargetService(TargetRepository targets, RegionMirror mirror, Revisions revisions) {
        this.targets = targets;
        this.mirror = mirror;
        this.revisions = revisions;
    }

    @Transactional
    List<TargetResponse> inForce() {
        return targets.inForce().stream().map(Target::response).toList();
    }

    /** Refuses lines of areas that the register does not list; asks it, so no transaction may be open. */
    void checkAreas(List<TargetLine> lines) {
        RegionTree areas = mirror.knowing(lines.stream().map(line -> line.target().owner()).collect(toSet()));
        if (areas.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        CsvReading reading = new CsvReading();
        lines.stream().filter(line -> areas.find(line.target().owner()).isEmpty())
                .forEach(line -> reading.reject(line.row(), "owner",
                        "Is no area of the register; write codes such as ID, 16, 16.07 or 16.07.01."));
        reading.finish();
    }

    @Transactional
    Loaded store(List<TargetLine> lines) {
        revisions.lock();
        Map<List<Object>, Target> present = targets.inForce().stream()
                .collect(toMap(target -> target.value().key(), identity()));
        List<TargetLine> changed = lines.stream()
                .filter(line -> !present.containsKey(line.target().key()) || !present.get(line.target().key()).says(line))
                .toList();
        if (changed.isEmpty()) {
            return new Loaded(0, lines.size(), revisions.newest(), List.of());
        }
        long revision = revisions.next("targets");
        changed.stream().map(line -> present.get(line.target().key())).filter(target -> target != null)
                .forEach(target -> target.endAt(revision));
        targets.flush(); // a target is ended before its successor begins: one of a key is in force at a time
        changed.forEach(line -> targets.persist(new Target(line, revision)));
        LOG.infof("Targets loaded: %d, data revision %d.", changed.size(), revision);
        return new Loaded(changed.size(), lines.size() - changed.size(), revision, List.of());
    }
}
