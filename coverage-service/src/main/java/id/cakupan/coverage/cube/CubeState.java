package id.cakupan.coverage.cube;

import java.time.Duration;
import java.time.Instant;

record CubeState(long generation, long position, Instant knownAt, Instant through, Double lagSeconds, boolean building,
        Long buildingPosition, boolean diverged, Long brokenAt, long dataRevision) {

    static CubeState of(FeedState state, Long brokenAt, long dataRevision, Instant now) {
        Generation live = state.live();
        Double lag = live.through() == null ? null : Duration.between(live.through(), now).toMillis() / 1000.0;
        return new CubeState(live.generation(), live.position(), live.knownAt(), live.through(), lag,
                state.building() != null, state.rebuild().map(Generation::position).orElse(null), state.diverged(),
                brokenAt, dataRevision);
    }
}
