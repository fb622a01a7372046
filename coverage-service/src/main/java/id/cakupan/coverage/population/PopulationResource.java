package id.cakupan.coverage.population;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import id.cakupan.coverage.revision.Loaded;

@Path("/api/v1/populations")
class PopulationResource {

    private final PopulationService service;

    PopulationResource(PopulationService service) {
        this.service = service;
    }

    record Editions(List<EditionResponse> items) {
    }

    /** All editions in force, the last adopted first. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    public Editions list() {
        return new Editions(service.editions());
    }

    /** Loads a file of editions, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        List<PopulationLine> lines = PopulationLine.read(file);
        service.checkAreas(lines);
        return service.store(lines);
    }
}
