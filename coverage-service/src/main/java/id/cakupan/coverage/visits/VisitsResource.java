package id.cakupan.coverage.visits;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.figure.DayQuestion;

@Path("/api/v1/coverage/{scope}/utilisation")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class VisitsResource {

    private final VisitsService visits;
    private final Clock clock;

    VisitsResource(VisitsService visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** How much care the people of a scope used, beside earlier periods. */
    @GET
    public Response visits(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam DayQuestion.Asked asked) {
        return visits.visits(DayQuestion.parse("utilisation", scope, asked, LocalDate.now(clock)), known);
    }
}
