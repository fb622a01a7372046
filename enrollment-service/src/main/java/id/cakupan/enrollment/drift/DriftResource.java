package id.cakupan.enrollment.drift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class DriftResource {

    private final RegisterCounts counts;
    private final DriftCheck check;

    DriftResource(RegisterCounts counts, DriftCheck check) {
        this.counts = counts;
        this.check = check;
    }

    @GET
    @Path("/totals")
    @RolesAllowed({ "service", "operator" })
    public Totals totals() {
        return counts.totals();
    }

    @GET
    @Path("/drift")
    @RolesAllowed("operator")
    public Drift drift() {
        return check.check();
    }
}
