package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * The live generation in memory, by regency and what lies above: a figure of a province or the nation takes no scan of the
 * cube. Districts count at their regency, which they never leave.
 */
@ApplicationScoped
class CubeMemory {

    private final CellStore cells;
    private final GenerationStore generations;
    private final RegionMirror mirror;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private CellIndex index;
    private volatile RegionTree areas = new RegionTree(List.of());

    CubeMemory(CellStore cells, GenerationStore generations, RegionMirror mirror) {
        this.cells = cells;
        this.generations = generations;
        this.mirror = mirror;
    }

    /**
     * Participants at each place by the end of a day. To be called in a transaction that sees the cut.
     *
     * @return empty while the generation is not in memory yet
     */
    Optional<Map<String, long[]>> on(LocalDate day, Cut cut) {
        if (!holds(cut)) {
            return Optional.empty();
        }
        lock.readLock().lock();
        try {
            if (index == null || index.generation() != cut.generation()) {
                return Optional.empty();
            }
            return Optional.of(index.answers(cut.through()) ? index.at(day, cut.through()) : past(day, cut));
        } finally {
            lock.readLock().unlock();
        }
    }

    private Map<String, long[]> past(LocalDate day, Cut cut) {
        Map<String, long[]> sums = index.before(day, cut.through());
        Instant morning = cut.through().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
        cells.sumsBetween(cut.generation(), morning.minus(1, ChronoUnit.MICROS), cut.through(), day, List.of(),
                (region, kind, participants) -> index.addTo(sums, region, kind, participants));
        return sums;
    }

    private boolean holds(Cut cut) {
        lock.readLock().lock();
        try {
            if (index == null || index.generation() != cut.generation()) {
                return false;
            }
            if (!index.through().isBefore(cut.through())) {
                return true;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            boolean same = index != null && index.generation() == cut.generation();
            if (same) {
                grow(index, cut.through());
            }
            return same;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Reads the live generation, or what was added to it since. */
    @Transactional
    @TransactionConfiguration(timeout = 3600)
    void keepUp() {
        Generation live = generations.state().live();
        if (live.through() != null) {
            read(live.generation(), live.through());
        }
    }

    void read(long generation, Instant through) {
        CellIndex fresh = held() == generation ? null : new CellIndex(generation, this::place);
        if (fresh != null) {
            grow(fresh, through);
        }
        lock.writeLock().lock();
        try {
            index = fresh == null ? index : fresh;
            if (index != null) {
                grow(index, through);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private long held() {
        lock.readLock().lock();
        try {
            return index == null ? 0 : index.generation();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void grow(CellIndex grown, Instant through) {
        if (!grown.through().isBefore(through)) {
            return;
        }
        try {
            cells.between(grown.generation(), grown.through(), through, List.of(), grown::add);
            grown.settle(through);
        } catch (RuntimeException e) {
            index = null; // half of what was added may be there
            throw e;
        }
    }

    private String place(String code) {
        if (areas.find(code).isEmpty()) {
            areas = mirror.newest();
        }
        return areas.find(code).filter(area -> area.kind() == RegionKind.DISTRICT).map(Region::parent).orElse(code);
    }
}
