package id.cakupan.enrollment.life;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Members who were known only inside a total. */
@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class TakeOverResource {

    private final KeyedRequests requests;
    private final TakeOver taking;
    private final LifeView view;

    TakeOverResource(KeyedRequests requests, TakeOver taking, LifeView view) {
        this.requests = requests;
        this.taking = taking;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@HeaderParam("Idempotency-Key") String key, TakeOverRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        UUID id = requests.once(key, "POST /api/v1/participants", request.canonical(), () -> taking.take(request));
        ParticipantResponse participant = view.participant(id, null, null);
        return Response.created(URI.create("/api/v1/participants/" + id)).entity(participant)
                .tag(LifeResource.tag(participant.standing())).build();
    }
}
