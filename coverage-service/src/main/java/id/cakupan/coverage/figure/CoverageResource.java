package id.cakupan.coverage.figure;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

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
    public FigureList list(@QueryParam("limit") String limit, @QueryParam("after") String after,
            @QueryParam("q") String part) {
        return figures.list(ListQuestion.parse(limit, after, part));
    }

    /** The figures of a scope with its children. */
    @GET
    @Path("/{scope}")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] coverage(@PathParam("scope") String scope, @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt, @QueryParam("population") String population,
            @QueryParam("reports") String reports, @QueryParam("levels") String levels) {
        return figures.coverage(FigureQuestion.parse(scope,
                new FigureQuestion.Asked(asOf, knownAt, population, reports, levels), LocalDate.now(clock)));
    }
}
