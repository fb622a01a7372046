package id.cakupan.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import id.cakupan.kit.PeerSignIn;

/** The question to coverage-service whose answer has thousands of rows. */
@Path("/api/v1/coverage/{scope}/export")
@RegisterRestClient(configKey = "export")
@RegisterClientHeaders(PeerSignIn.class)
interface ExportClient {

    @GET
    @Produces("text/csv")
    CompletionStage<String> export(@PathParam("scope") String scope, @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to, @QueryParam("at") String at, @QueryParam("levels") int levels,
            @QueryParam("knownAt") Instant knownAt, @QueryParam("population") String population);
}
