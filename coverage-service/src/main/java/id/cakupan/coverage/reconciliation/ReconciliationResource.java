package id.cakupan.coverage.reconciliation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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
    @Produces(MediaType.APPLICATION_JSON)
    public Reconciliation reconciliation(@PathParam("scope") String scope, @BeanParam DayQuestion.Asked asked) {
        return reconciliations.reconciliation(DayQuestion.parse("reconciliation", scope, asked, LocalDate.now(clock)));
    }
}
