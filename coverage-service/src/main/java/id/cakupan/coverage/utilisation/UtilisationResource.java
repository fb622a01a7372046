package id.cakupan.coverage.utilisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.CodePage;
import id.cakupan.coverage.ListFilter;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Unchanged;

@Path("/api/v1/utilisation")
class UtilisationResource {

    private final UtilisationService service;
    private final Clock clock;

    UtilisationResource(UtilisationService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    record UtilisationList(List<UtilisationAnswer> items, String next) {
    }

    /** By scope, the latest end of a period first. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    @Unchanged
    public UtilisationList list(@QueryParam("scope") String scope, @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        return service.list(ListFilter.of("scope", scope, 20), CodePage.parse(limit, after));
    }

    /** Loads a file of utilisation, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        List<UtilisationLine> lines = UtilisationLine.read(file, LocalDate.now(clock));
        return service.store(lines, service.unknownScopes(lines));
    }
}
