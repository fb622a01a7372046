package id.cakupan.coverage.published;

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

@Path("/api/v1/published-figures")
class PublishedResource {

    private final PublishedService service;
    private final Clock clock;

    PublishedResource(PublishedService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    record PublishedList(List<PublishedAnswer> items, String next) {
    }

    /** Those in force, by code. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    @Unchanged
    public PublishedList list(@QueryParam("scope") String scope, @QueryParam("report") String report,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        return service.list(ListFilter.of("scope", scope, 20), ListFilter.of("report", report, 40),
                CodePage.parse(limit, after));
    }

    /** Loads a file of published figures, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        List<PublishedLine> lines = PublishedLine.read(file, LocalDate.now(clock));
        return service.store(lines, service.unknownScopes(lines));
    }
}
