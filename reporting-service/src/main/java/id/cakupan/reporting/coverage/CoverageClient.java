package id.cakupan.reporting.coverage;

import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

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
    CompletionStage<RestResponse<Figure>> figure(@HeaderParam(IF_NONE_MATCH) String tag, @PathParam("scope") String scope,
            @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt,
            @QueryParam("population") String population, @QueryParam("reports") boolean reports);

    @GET
    @Path("{scope}/series")
    CompletionStage<RestResponse<Series>> series(@HeaderParam(IF_NONE_MATCH) String tag, @PathParam("scope") String scope,
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @QueryParam("at") String at,
            @QueryParam("children") boolean children,
            @QueryParam("knownAt") Instant knownAt, @QueryParam("population") String population);

    @GET
    @Path("{scope}/bridge")
    CompletionStage<RestResponse<Bridge>> bridge(@HeaderParam(IF_NONE_MATCH) String tag, @PathParam("scope") String scope,
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @QueryParam("fromKnownAt") Instant fromKnownAt, @QueryParam("knownAt") Instant knownAt,
            @QueryParam("population") String population);

    @GET
    @Path("{scope}/composition")
    CompletionStage<RestResponse<Composition>> composition(@HeaderParam(IF_NONE_MATCH) String tag,
            @PathParam("scope") String scope, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt);

    @GET
    @Path("{scope}/predicates")
    CompletionStage<RestResponse<Predicates>> predicates(@HeaderParam(IF_NONE_MATCH) String tag,
            @PathParam("scope") String scope, @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") Instant knownAt, @QueryParam("population") String population,
            @QueryParam("levels") int levels);
}
