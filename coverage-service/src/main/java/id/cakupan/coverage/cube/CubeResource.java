package id.cakupan.coverage.cube;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.ResponseStatus;

import id.cakupan.coverage.ByContent;
import id.cakupan.coverage.revision.RevisionHistory;

@Path("/api/v1/cube")
@RolesAllowed("operator")
class CubeResource {

    private final Cube cube;
    private final CubeDrift drift;
    private final BrokenEntries broken;
    private final RevisionHistory history;
    private final Clock clock;

    CubeResource(Cube cube, CubeDrift drift, BrokenEntries broken, RevisionHistory history, Clock clock) {
        this.cube = cube;
        this.drift = drift;
        this.broken = broken;
        this.history = history;
        this.clock = clock;
    }

    /** Position, lag and rebuild. */
    @GET
    public Response state(@HeaderParam("If-None-Match") String known) {
        return ByContent.answer(now(), known);
    }

    private CubeState now() {
        FeedState state = cube.state();
        return CubeState.of(state, broken.position(state), history.newest(), clock.instant());
    }

    /** Begins a rebuild; changes nothing while one runs. */
    @POST
    @Path("/rebuild")
    @ResponseStatus(202)
    public CubeState rebuild() {
        cube.rebuild();
        return now();
    }

    /** The register's counts against the cube's. */
    @GET
    @Path("/drift")
    public Response drift(@HeaderParam("If-None-Match") String known) {
        return ByContent.answer(drift.check(), known);
    }
}
