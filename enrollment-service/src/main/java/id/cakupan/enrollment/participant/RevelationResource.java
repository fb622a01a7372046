package id.cakupan.enrollment.participant;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is masked elsewhere, in clear, and who has seen it. */
@Path("/api/v1/participants/{id}/revelations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class RevelationResource {

    private final Revelations revelations;

    RevelationResource(Revelations revelations) {
        this.revelations = revelations;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    public Response reveal(@PathParam("id") UUID id, RevelationRequest request) {
        CacheControl seenOnce = new CacheControl();
        seenOnce.setNoStore(true);
        return Response.ok(revelations.reveal(id, request)).cacheControl(seenOnce).build();
    }

    @GET
    @RolesAllowed("branch_head")
    public RevelationsResponse of(@PathParam("id") UUID id) {
        return revelations.of(id);
    }
}
