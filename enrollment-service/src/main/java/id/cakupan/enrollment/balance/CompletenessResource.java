package id.cakupan.enrollment.balance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.balance.CompletenessService.Completeness;
import id.cakupan.enrollment.balance.CompletenessService.Declaration;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/register-completeness")
@Produces(MediaType.APPLICATION_JSON)
class CompletenessResource {

    private final CompletenessService service;
    private final Areas areas;
    private final Clock clock;

    CompletenessResource(CompletenessService service, Areas areas, Clock clock) {
        this.service = service;
        this.areas = areas;
        this.clock = clock;
    }

    /** A declaration as it was sent, nothing checked yet. */
    record Request(String region, String since, String source) {
    }

    record All(List<Completeness> items) {
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
    public All list() {
        return new All(service.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("analyst")
    public Completeness declare(@HeaderParam("Idempotency-Key") String key, Request request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "Is missing."));
        }
        return service.declare(key, checked(request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("analyst")
    public void withdraw(@PathParam("id") UUID id) {
        service.withdraw(id);
    }

    private Declaration checked(Request request) {
        Place body = Place.body("");
        FieldChecks fields = new FieldChecks(areas.fresh(), LocalDate.now(clock));
        String area = fields.area(body, request.region());
        Declaration declared = new Declaration(area, FieldChecks.isMonth(request.since())
                ? fields.wrong(body, "since", "Is no date of the form 2023-09-01.")
                : fields.dateOf(body, "since", request.since(), area), fields.source(body, request.source()));
        if (!fields.violations().isEmpty()) {
            throw Refusal.invalid(fields.violations());
        }
        return declared;
    }
}
