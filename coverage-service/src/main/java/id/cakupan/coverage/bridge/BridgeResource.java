package id.cakupan.coverage.bridge;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/bridge")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class BridgeResource {

    private final BridgeService bridges;
    private final Clock clock;

    BridgeResource(BridgeService bridges, Clock clock) {
        this.bridges = bridges;
        this.clock = clock;
    }

    /** Why the count of a scope changed between two days. */
    @GET
    public Response bridge(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam BridgeQuestion.Asked asked) {
        return bridges.bridge(BridgeQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
