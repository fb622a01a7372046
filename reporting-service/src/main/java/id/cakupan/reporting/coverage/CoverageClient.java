package id.cakupan.reporting.coverage;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import id.cakupan.kit.PeerSignIn;

@RegisterRestClient(configKey = "coverage")
@RegisterClientHeaders(PeerSignIn.class)
@Path("/api/v1/coverage")
interface CoverageClient {

    @GET
    CompletionStage<StatedFigures> list(@QueryParam("limit") int limit, @QueryParam("after") String after,
            @QueryParam("q") String words);

    @GET
    @Path("{scope}")
    CompletionStage<Figure> figure(@PathParam("scope") String scope, @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt, @QueryParam("population") String population,
            @QueryParam("reports") boolean reports);
}
