package id.cakupan.coverage.series;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/series")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class SeriesResource {

    private final SeriesService series;
    private final Clock clock;

    SeriesResource(SeriesService series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    /** The figures of a scope, and of what is inside it, on many days. */
    @GET
    public Response series(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam SeriesQuestion.Asked asked) {
        return series.series(SeriesQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
