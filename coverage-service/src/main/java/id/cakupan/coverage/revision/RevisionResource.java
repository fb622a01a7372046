package id.cakupan.coverage.revision;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Path("/api/v1/data-revisions")
class RevisionResource {

    private final RevisionService service;

    RevisionResource(RevisionService service) {
        this.service = service;
    }

    record RevisionPage(List<Revision> items, Long next) {
    }

    /** Changes of this service's own data, the newest first. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
    @Unchanged
    public RevisionPage list(@QueryParam("what") String what, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        return service.list(RevisionQuestion.parse(what, limit, after));
    }

    /** Puts back what stood before a load. */
    @POST
    @Path("/{revision}/undo")
    @RolesAllowed("analyst")
    public Revision undo(@PathParam("revision") String revision) {
        return service.undo(RevisionQuestion.revision(revision));
    }
}
