package id.cakupan.coverage.cube;

import java.util.Optional;

/**
 * The generation that serves and the one that is being filled.
 *
 * @param building null while no rebuild runs
 * @param diverged true from the moment the register's past changed until a rebuild is through
 */
record FeedState(Generation live, Generation building, boolean diverged) {

    Optional<Generation> rebuild() {
        return Optional.ofNullable(building);
    }
}
