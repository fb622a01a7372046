package id.cakupan.coverage.target;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Unchanged;

@Path("/api/v1/targets")
class TargetResource {

    private final TargetService service;

    TargetResource(TargetService service) {
        this.service = service;
    }

    record TargetList(List<TargetResponse> items) {
    }

    /** All targets in force, by owner and due date. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    @Unchanged
    public TargetList list() {
        return new TargetList(service.inForce());
    }

    /** Loads a file of targets, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        List<TargetLine> lines = TargetLine.read(file);
        return service.store(lines, service.checkOwners(lines));
    }
}
