package id.cakupan.enrollment.registration;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.registration.ApplicationResource.ApplicationResponse;
import id.cakupan.enrollment.request.FewAtATime;

/** Members of a family who register for another segment together. */
@Path("/api/v1/families/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class FamilyChangeResource {

    private final ChangeSegmentTogether changing;
    private final ApplicationView view;

    FamilyChangeResource(ChangeSegmentTogether changing, ApplicationView view) {
        this.changing = changing;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id,
            FamilyChangeRequest request) {
        ApplicationResponse registered = view.of(changing.register(key, id, request));
        return Response.created(URI.create("/api/v1/applications/" + registered.id())).entity(registered).build();
    }
}
