package id.cakupan.coverage.predicate;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/impact")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ImpactResource {

    private final ImpactService impacts;
    private final Clock clock;

    ImpactResource(ImpactService impacts, Clock clock) {
        this.impacts = impacts;
        this.clock = clock;
    }

    /** What a population edition would do to the rates and predicates of a scope and of the areas inside it. */
    @GET
    public Response impact(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam ImpactQuestion.Asked asked) {
        return impacts.impact(ImpactQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
