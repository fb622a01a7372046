package id.cakupan.coverage.cube;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.register.Totals.Count;
import id.cakupan.kit.sql.Database;

/** All sums of the live cube in one snapshot, so that none is read of a generation that another process removes. */
@ApplicationScoped
class CubeSums {

    private final Database database;
    private final GenerationStore generations;
    private final CellStore cells;

    CubeSums(Database database, GenerationStore generations, CellStore cells) {
        this.database = database;
        this.generations = generations;
        this.cells = cells;
    }

    /** The sums as known at an instant; empty while the cube has not reached the position. */
    @Transactional
    Optional<List<Count>> at(long position, Instant knownAt) {
        database.execute("set transaction isolation level repeatable read read only");
        Generation live = generations.state().live();
        if (live.position() < position) {
            return Optional.empty();
        }
        return Optional.of(knownAt == null ? List.of() : cells.sums(live.generation(), knownAt));
    }
}
