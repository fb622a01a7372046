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

@Path("/api/v1/coverage/{scope}/cheapest-mix")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class MixResource {

    private final MixService mixes;
    private final Clock clock;

    MixResource(MixService mixes, Clock clock) {
        this.mixes = mixes;
        this.clock = clock;
    }

    /** With how many people of which kind a target is reached at the lowest cost; nothing is stored. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MixAnswer mix(@PathParam("scope") String scope, JsonNode body) {
        MixRequest request = new MixReading(LocalDate.now(clock)).read(scope, body);
        return Countable.of("options", () -> mixes.mix(request));
    }
}
