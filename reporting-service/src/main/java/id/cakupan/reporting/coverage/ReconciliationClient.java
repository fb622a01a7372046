package id.cakupan.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import id.cakupan.kit.PeerSignIn;

/** The one question to coverage-service that sums a ledger, and so may take longer than a reader waits. */
@Path("/api/v1/coverage/{scope}/reconciliation")
@RegisterRestClient(configKey = "reconciliation")
@RegisterClientHeaders(PeerSignIn.class)
interface ReconciliationClient {

    @GET
    Reconciliation reconciliation(@PathParam("scope") String scope, @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") Instant knownAt);
}
