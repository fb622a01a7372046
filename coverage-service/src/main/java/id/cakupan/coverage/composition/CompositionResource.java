package id.cakupan.coverage.composition;

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

@Path("/api/v1/coverage/{scope}/composition")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class CompositionResource {

    private final CompositionService compositions;
    private final Clock clock;

    CompositionResource(CompositionService compositions, Clock clock) {
        this.compositions = compositions;
        this.clock = clock;
    }

    /** Of whom the count of a scope consists: segments, and why people are not active. */
    @GET
    public Response composition(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam DayQuestion.AskedWithin asked) {
        return compositions.composition(DayQuestion.parse("composition", scope, asked, LocalDate.now(clock)), known);
    }
}
