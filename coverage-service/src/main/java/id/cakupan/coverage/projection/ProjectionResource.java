package id.cakupan.coverage.projection;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/projection")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ProjectionResource {

    private final ProjectionService projections;
    private final Clock clock;

    ProjectionResource(ProjectionService projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** How many people a day the targets of a scope need, at what pace they came, and when the targets will be reached. */
    @GET
    public Response projection(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam ProjectionQuestion.Asked asked) {
        return projections.projection(ProjectionQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
