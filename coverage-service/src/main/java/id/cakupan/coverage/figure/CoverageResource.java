package id.cakupan.coverage.figure;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class CoverageResource {

    private final FigureService figures;
    private final Clock clock;

    CoverageResource(FigureService figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Areas and days that have a stated figure. */
    @GET
    public Response list(@QueryParam("limit") String limit, @QueryParam("after") String after,
            @QueryParam("q") String part, @HeaderParam("If-None-Match") String known) {
        return figures.list(ListQuestion.parse(limit, after, part), known);
    }

    /** The figures of a scope with its children. */
    @GET
    @Path("/{scope}")
    public Response coverage(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam FigureQuestion.Asked asked) {
        return figures.coverage(FigureQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
