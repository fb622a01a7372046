package id.cakupan.enrollment.family;

import java.net.URI;
import java.util.List;
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

import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Families and what happens to several of their members at once. */
@Path("/api/v1/families")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class FamilyResource {

    private final Families families;
    private final FamilyView view;
    private final ChangeFamily changing;
    private final MemberLives lives;

    FamilyResource(Families families, FamilyView view, ChangeFamily changing, MemberLives lives) {
        this.families = families;
        this.view = view;
        this.changing = changing;
        this.lives = lives;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(FamilyNumberRequest request) {
        FamilyNumber noKk = noKk(request);
        boolean known = families.find(noKk).isPresent();
        FamilyResponse family = view.of(families.join(noKk), lives.asked(null, null));
        return (known ? Response.ok(family) : Response.created(URI.create("/api/v1/families/" + family.id())).entity(family))
                .tag(tag(family)).build();
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response search(FamilyNumberRequest request) {
        UUID id = families.find(noKk(request)).orElseThrow(() -> Refusal.notFound("There is no family with this No. KK."));
        return one(id, null, null);
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        FamilyResponse family = view.of(id, lives.asked(asOf, knownAt));
        return Response.ok(family).tag(tag(family)).build();
    }

    @POST
    @Path("/{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch,
            @PathParam("id") UUID id, FamilyActRequest request) {
        UUID act = changing.change(key, ifMatch, id, request);
        FamilyResponse family = view.of(id, lives.asked(null, null));
        return Response.ok(new FamilyActResponse(act, family)).tag(tag(family)).build();
    }

    private static FamilyNumber noKk(FamilyNumberRequest request) {
        String text = request == null || request.noKk() == null ? "" : request.noKk().strip();
        List<Violation> violations = FamilyNumber.faults(text).stream().map(fault -> Violation.body("noKk", fault)).toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new FamilyNumber(text);
    }

    private static EntityTag tag(FamilyResponse family) {
        return new EntityTag(Integer.toString(family.version()));
    }
}
