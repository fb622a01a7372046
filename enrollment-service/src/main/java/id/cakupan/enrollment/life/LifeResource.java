package id.cakupan.enrollment.life;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who a participant is, how she stands, and what has made it so. */
@Path("/api/v1/participants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class LifeResource {

    private final LifeView view;
    private final RecordLifeEvent recording;

    LifeResource(LifeView view, RecordLifeEvent recording) {
        this.view = view;
        this.recording = recording;
    }

    @GET
    public Response participant(@PathParam("id") UUID id, @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt) {
        ParticipantResponse participant = view.participant(id, asOf, knownAt);
        return Response.ok(participant).tag(tag(participant.standing())).build();
    }

    @GET
    @Path("/standing")
    public Response standing(@PathParam("id") UUID id, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        StandingResponse standing = view.standing(id, asOf, knownAt);
        return Response.ok(standing).tag(tag(standing)).build();
    }

    @GET
    @Path("/events")
    public HistoryResponse history(@PathParam("id") UUID id) {
        return view.history(id);
    }

    @POST
    @Path("/events")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch,
            @PathParam("id") UUID id, LifeEventRequest request) {
        recording.record(key, ifMatch, id, request);
        StandingResponse standing = view.standing(id, null, null);
        return Response.ok(standing).tag(tag(standing)).build();
    }

    static EntityTag tag(StandingResponse standing) {
        return new EntityTag(Integer.toString(standing.version()));
    }
}
