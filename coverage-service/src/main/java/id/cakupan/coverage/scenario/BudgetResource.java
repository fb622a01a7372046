package id.cakupan.coverage.scenario;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/budget")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class BudgetResource {

    private final BudgetService budgets;
    private final Clock clock;

    BudgetResource(BudgetService budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    /** How many months a budget lasts. */
    @GET
    public Response budget(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam BudgetQuestion.Asked asked) {
        return budgets.budget(BudgetQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
