package id.cakupan.enrollment.duplicate;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

import id.cakupan.enrollment.duplicate.Duplicate.State;
import id.cakupan.enrollment.request.Ids;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** People who may be one. */
@Path("/api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class DuplicateResource {

    private static final PageSize SIZE = new PageSize(50, 500);

    private final DuplicateStore store;
    private final DuplicateView view;
    private final NameDuplicate naming;
    private final DecideDuplicate deciding;

    DuplicateResource(DuplicateStore store, DuplicateView view, NameDuplicate naming, DecideDuplicate deciding) {
        this.store = store;
        this.view = view;
        this.naming = naming;
        this.deciding = deciding;
    }

    @GET
    public DuplicateResponse.Page list(@QueryParam("state") String state, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        List<Violation> violations = new ArrayList<>();
        int size = SIZE.of(limit, violations);
        Optional<State> wanted = state == null ? Optional.of(State.OPEN)
                : Arrays.stream(State.values()).filter(known -> known.name().equals(state)).findFirst();
        if (wanted.isEmpty()) {
            violations.add(Violation.query("state", "Must be OPEN, KEPT_APART or MERGED."));
        }
        Optional<UUID> start = after == null ? Optional.of(new UUID(0, 0)) : Ids.of(after);
        if (start.isEmpty()) {
            violations.add(Violation.query("after", "Is not the `next` of a page."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        List<Duplicate> found = store.page(wanted.get(), start.get(), size + 1);
        boolean more = found.size() > size;
        List<Duplicate> page = more ? found.subList(0, size) : found;
        return new DuplicateResponse.Page(page.stream().map(view::of).toList(),
                more ? page.get(size - 1).id().toString() : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(NameDuplicate.Request request) {
        Duplicate pair = naming.name(request);
        return Response.created(URI.create("/api/v1/duplicates/" + pair.id())).entity(view.of(pair)).tag(tag(pair)).build();
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") UUID id) {
        Duplicate pair = store.existing(id);
        return Response.ok(view.of(pair)).tag(tag(pair)).build();
    }

    @POST
    @Path("/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch,
            @PathParam("id") UUID id, DecisionRequest request) {
        Duplicate pair = deciding.decide(key, ifMatch, id, request);
        return Response.ok(view.of(pair)).tag(tag(pair)).build();
    }

    private static EntityTag tag(Duplicate pair) {
        return new EntityTag(Integer.toString(pair.version()));
    }
}
