package id.cakupan.coverage.quality;

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

@Path("/api/v1/coverage/{scope}/quality")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class QualityResource {

    private final QualityService quality;
    private final Clock clock;

    QualityResource(QualityService quality, Clock clock) {
        this.quality = quality;
        this.clock = clock;
    }

    /** How far the figures of a scope can be trusted, and why. */
    @GET
    public Response quality(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam DayQuestion.AskedWithin asked) {
        return quality.quality(DayQuestion.parse("quality", scope, asked, LocalDate.now(clock)), known);
    }
}
