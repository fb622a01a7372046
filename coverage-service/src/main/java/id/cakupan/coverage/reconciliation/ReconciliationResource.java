package id.cakupan.coverage.reconciliation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.ByContent;
import id.cakupan.coverage.figure.DayQuestion;

@Path("/api/v1/coverage/{scope}/reconciliation")
@RolesAllowed({ "operator", "service" })
class ReconciliationResource {

    private final ReconciliationService reconciliations;
    private final Clock clock;

    ReconciliationResource(ReconciliationService reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /** Whether the figure of a scope is what the register's ledger comes to. */
    @GET
    public Response reconciliation(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam DayQuestion.Asked asked) {
        return ByContent.answer(
                reconciliations.reconciliation(DayQuestion.parse("reconciliation", scope, asked, LocalDate.now(clock))), known);
    }
}
