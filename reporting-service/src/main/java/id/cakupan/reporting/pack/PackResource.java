package id.cakupan.reporting.pack;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.security.identity.SecurityIdentity;

/** Packs as an API. */
@Path("/api/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class PackResource {

    private static final PageSize SIZE = new PageSize(20, 100);

    private final Packs packs;
    private final PackZip zip;
    private final SecurityIdentity identity;
    private final Clock clock;

    PackResource(Packs packs, PackZip zip, SecurityIdentity identity, Clock clock) {
        this.packs = packs;
        this.zip = zip;
        this.identity = identity;
        this.clock = clock;
    }

    /** The newest packs. */
    record Listed(List<Pack> items) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ "analyst", "branch_head" })
    public Response begin(PackRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("body", "Must be an object with scope, of, asOf and format."));
        }
        Pack pack = packs.begin(request.order(clock), identity.getPrincipal().getName());
        return Response.accepted(pack).location(URI.create("/api/v1/packs/" + pack.id())).build();
    }

    @GET
    public Listed list(@QueryParam("limit") String limit) {
        return new Listed(packs.newest(SIZE.of(limit)));
    }

    @GET
    @Path("{id}")
    public PackDetail one(@PathParam("id") String id) {
        return packs.detail(Packs.id(id));
    }

    /** Tries again what failed. */
    @POST
    @Path("{id}/retry")
    @RolesAllowed({ "analyst", "branch_head" })
    public Response retry(@PathParam("id") String id) {
        PackDetail pack = packs.retry(Packs.id(id), identity.getPrincipal().getName());
        return Response.accepted(pack).build();
    }

    /** Cancels a pack that is being made, or removes a finished one. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({ "analyst", "branch_head" })
    public void remove(@PathParam("id") String id) {
        packs.remove(Packs.id(id), identity.getPrincipal().getName());
    }

    @GET
    @Path("{id}/pack.zip")
    @Produces("application/zip")
    public Response zip(@PathParam("id") String id) {
        Pack pack = packs.one(Packs.id(id));
        List<PackFiles.Entry> entries = zip.entries(pack);
        StreamingOutput written = out -> zip.write(pack, entries, out);
        return Response.ok(written, "application/zip").header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pack.zipName() + '"').build();
    }
}
