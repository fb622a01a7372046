package id.cakupan.reporting.coverage;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import id.cakupan.kit.PeerSignIn;

/** Questions to coverage-service for which nobody waits at a screen. */
@Path("/api/v1/coverage/{scope}")
@RegisterRestClient(configKey = "watch")
@RegisterClientHeaders(PeerSignIn.class)
interface WatchClient {

    @GET
    @Path("predicates")
    Predicates predicates(@PathParam("scope") String scope, @QueryParam("asOf") LocalDate asOf,
            @QueryParam("since") LocalDate since);

    @GET
    @Path("quality")
    Quality quality(@PathParam("scope") String scope, @QueryParam("asOf") LocalDate asOf);
}
