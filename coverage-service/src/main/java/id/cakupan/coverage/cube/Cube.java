package id.cakupan.coverage.cube;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.FeedPage;

/**
 * The membership cube: sums of the feed, filled page by page. Any number of processes may fill it: a page counts for the
 * one that moves the cursor on, in the same transaction.
 */
@ApplicationScoped
class Cube {

    private static final Logger LOG = Logger.getLogger(Cube.class);

    /** What became of a page. */
    enum Outcome {
        APPLIED,
        SOMEONE_WAS_FASTER,
        DIVERGED
    }

    private final GenerationStore generations;
    private final CellStore cells;
    private final Clock clock;

    Cube(GenerationStore generations, CellStore cells, Clock clock) {
        this.generations = generations;
        this.cells = cells;
        this.clock = clock;
    }

    FeedState state() {
        return generations.state();
    }

    /**
     * Adds the page that was read at a generation's cursor.
     *
     * @param atHead true where the feed ended with this page
     * @return {@code DIVERGED} where the page repeats what was said to be complete
     */
    @Transactional
    Outcome apply(Generation at, FeedPage page, boolean atHead) {
        Instant headReadAt = atHead ? clock.instant() : null;
        if (!generations.advance(at.generation(), at.cursor(), page, headReadAt)) {
            return generations.standsAt(at.generation(), at.cursor()) ? Outcome.DIVERGED : Outcome.SOMEONE_WAS_FASTER;
        }
        cells.add(at.generation(), page.entries());
        return Outcome.APPLIED;
    }

    /** Marks every figure stale and begins anew, because what a generation holds is no past of the register any more. */
    @Transactional
    void diverge(Generation at) {
        FeedState state = generations.lockedState();
        boolean live = state.live().generation() == at.generation() && !state.diverged();
        boolean building = state.rebuild().filter(filled -> filled.generation() == at.generation()).isPresent();
        if (live) {
            generations.diverged();
            LOG.errorf("The register's feed has diverged from what was read up to position %d: it was restored or replaced."
                    + " Figures are stale until the rebuild that starts now is through.", at.position());
        }
        if (building) {
            LOG.errorf("The register's feed diverged during a rebuild, at position %d; it starts again.", at.position());
            generations.build(generations.create());
            generations.retire(at.generation());
        } else if (live && state.building() == null) {
            generations.build(generations.create());
        }
    }

    /** Begins to fill another generation, unless one is being filled already. */
    @Transactional
    void rebuild() {
        FeedState state = generations.lockedState();
        if (state.building() == null) {
            long generation = generations.create();
            generations.build(generation);
            LOG.infof("Rebuild of the cube begins: generation %d beside %d.", generation, state.live().generation());
        }
    }

    /**
     * Lets a filled generation serve in place of the live one. The page is the empty one that was read at its cursor.
     *
     * @return false where it is not filled after all: then it is to be fed on
     */
    @Transactional
    boolean serve(Generation filled, FeedPage page) {
        FeedState state = generations.lockedState();
        boolean building = state.rebuild().filter(now -> now.generation() == filled.generation()).isPresent();
        boolean behind = !state.diverged() && state.live().position() > filled.position();
        if (!building || behind || apply(filled, page, true) != Outcome.APPLIED) {
            return false;
        }
        if (!state.diverged() && state.live().position() == filled.position()) {
            generations.vouch(filled.generation(), state.live().through());
        }
        generations.serve(filled.generation());
        generations.retire(state.live().generation());
        LOG.infof("Rebuild of the cube is through: generation %d serves from position %d.", filled.generation(),
                filled.position());
        return true;
    }

    /** Removes some rows of a generation that no longer serves; false when nothing is left to remove. */
    @Transactional
    boolean sweep() {
        for (long generation : generations.retired()) {
            if (cells.deleteSome(generation)) {
                return true;
            }
            generations.delete(generation);
        }
        return false;
    }
}
