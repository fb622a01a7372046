package id.cakupan.enrollment.reference;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.request.PageStart;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/reference-loads")
@Produces(MediaType.APPLICATION_JSON)
class ReferenceLoadResource {

    private static final PageSize SIZE = new PageSize(50, 500);

    private final ReferenceLoads loads;
    private final ReferenceLoadRepository repository;
    private final ReferenceTables tables;

    ReferenceLoadResource(ReferenceLoads loads, ReferenceLoadRepository repository, ReferenceTables tables) {
        this.loads = loads;
        this.repository = repository;
        this.tables = tables;
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
    public ReferenceLoad.Page list(@QueryParam("what") String what, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        if (what != null && tables.find(what).isEmpty()) {
            throw Refusal.invalid(Violation.query("what", "Must be one of " + String.join(", ", tables.names()) + "."));
        }
        int size = SIZE.of(limit);
        UUID start = PageStart.after(after, id -> repository.find(id).isPresent());
        List<ReferenceLoad> found = repository.page(what, start, size + 1);
        return new ReferenceLoad.Page(found.stream().limit(size).toList(),
                found.size() > size ? found.get(size - 1).id() : null);
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed("analyst")
    public ReferenceLoad undo(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id) {
        return loads.undo(key, id);
    }
}
