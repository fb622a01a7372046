package id.cakupan.enrollment.registration;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.request.FewAtATime;

/** The registrations of somebody, and members who register for another segment. */
@Path("/api/v1/participants/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class ParticipantRegistrationResource {

    private final ChangeSegment changing;
    private final RegistrationView view;

    ParticipantRegistrationResource(ChangeSegment changing, RegistrationView view) {
        this.changing = changing;
        this.view = view;
    }

    @GET
    public RegistrationResponse.OfParticipant list(@PathParam("id") UUID id) {
        return view.ofParticipant(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id,
            SegmentChangeRequest request) {
        RegistrationResponse registered = view.of(changing.register(key, id, request));
        return Response.created(URI.create("/api/v1/registrations/" + registered.id())).entity(registered).build();
    }
}
