package id.cakupan.coverage.predicate;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/predicates")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class PredicateResource {

    private final PredicateService predicates;
    private final Clock clock;

    PredicateResource(PredicateService predicates, Clock clock) {
        this.predicates = predicates;
        this.clock = clock;
    }

    /** The predicates of a scope and of the areas inside it. */
    @GET
    public Response predicates(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam PredicateQuestion.Asked asked) {
        return predicates.predicates(PredicateQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
