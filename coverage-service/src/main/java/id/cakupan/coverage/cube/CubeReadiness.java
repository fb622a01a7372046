package id.cakupan.coverage.cube;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import id.cakupan.coverage.region.RegionMirror;

/** Up once the database answers; lag and missing data are details, since no restart mends them. */
@Readiness
@ApplicationScoped
class CubeReadiness implements HealthCheck {

    private final Cube cube;
    private final BrokenEntries broken;
    private final RegionMirror mirror;
    private final Clock clock;

    CubeReadiness(Cube cube, BrokenEntries broken, RegionMirror mirror, Clock clock) {
        this.cube = cube;
        this.broken = broken;
        this.mirror = mirror;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("cube");
        try {
            FeedState state = cube.state();
            answer.withData("position", state.live().position()).withData("diverged", state.diverged()).withData("regions",
                    mirror.newest().size());
            if (state.live().through() != null) {
                answer.withData("lagSeconds", Duration.between(state.live().through(), clock.instant()).toSeconds());
            }
            Long brokenAt = broken.position(state);
            if (brokenAt != null) {
                answer.withData("brokenAt", brokenAt);
            }
            return answer.up().build();
        } catch (RuntimeException e) {
            return answer.down().build();
        }
    }
}
