package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.place.Scopes;
import id.cakupan.enrollment.place.Scopes.Extent;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** The clocks of the desks of a scope as numbers, without anybody. */
@Path("/api/v1/work-counts")
@Produces(MediaType.APPLICATION_JSON)
class WorkCountResource {

    private final WorkCounter counter;
    private final Scopes scopes;
    private final Days days;

    WorkCountResource(WorkCounter counter, Scopes scopes, Days days) {
        this.counter = counter;
        this.scopes = scopes;
        this.days = days;
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    public WorkCounts counts(@QueryParam("scope") String scope) {
        if (scope == null || !Scopes.isWritten(scope)) {
            throw Refusal.invalid(List.of(Violation.query("scope", "%s; give an area such as 16.07, branch:CODE or deputy:CODE."
                    .formatted(scope == null || scope.isBlank() ? "Is missing" : "Is no scope"))));
        }
        LocalDate today = days.today();
        LocalDate soonUntil = days.soonUntil(today);
        Extent extent = scopes.extent(scope, today)
                .orElseThrow(() -> Refusal.notFound("There is no such area, or no such branch or deputy region today; give an "
                        + "area such as 16.07, branch:CODE or deputy:CODE."));
        return new WorkCounts(scope, today, soonUntil, extent.areas().size(), extent.total(), extent.complete(),
                counter.counts(extent.areas(), today, soonUntil));
    }
}
