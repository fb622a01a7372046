package id.cakupan.enrollment.reference;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/reference-loads")
@Produces(MediaType.APPLICATION_JSON)
class ReferenceLoadResource {

    private static final int MAX_LIMIT = 500;

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
            @QueryParam("limit") @DefaultValue("50") String limit) {
        if (what != null && tables.find(what).isEmpty()) {
            throw Refusal.invalid(Violation.query("what", "Must be one of " + String.join(", ", tables.names()) + "."));
        }
        int size = limitOf(limit);
        List<ReferenceLoad> found = repository.page(what, afterOf(after), size + 1);
        return new ReferenceLoad.Page(found.stream().limit(size).toList(),
                found.size() > size ? found.get(size - 1).id() : null);
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed("analyst")
    public ReferenceLoad undo(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id) {
        return loads.undo(key, id);
    }

    private UUID afterOf(String after) {
        if (after == null) {
            return null;
        }
        try {
            return repository.find(UUID.fromString(after)).map(ReferenceLoad::id).orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(Violation.query("after", "Is not the `next` of a page."));
        }
    }

    private static int limitOf(String limit) {
        if (limit.matches("\\d{1,4}")) {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= MAX_LIMIT) {
                return size;
            }
        }
        throw Refusal.invalid(Violation.query("limit", "Must be a whole number from 1 to %d.".formatted(MAX_LIMIT)));
    }
}
