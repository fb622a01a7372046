package id.cakupan.coverage.scenario;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;

@Path("/api/v1/coverage/{scope}/scenario")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ScenarioResource {

    private final ScenarioService scenarios;
    private final Clock clock;

    ScenarioResource(ScenarioService scenarios, Clock clock) {
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** What would be if people came, returned, changed or left; nothing is stored. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ScenarioAnswer scenario(@PathParam("scope") String scope, JsonNode body) {
        Plan.WithSteps asked = new PlanReading(LocalDate.now(clock)).read(scope, body);
        return Countable.of("steps", () -> scenarios.scenario(asked.plan(), asked.steps()));
    }
}
