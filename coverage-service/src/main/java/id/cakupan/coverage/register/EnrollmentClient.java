package id.cakupan.coverage.register;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

import id.cakupan.kit.PeerSignIn;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "enrollment")
@RegisterClientHeaders(PeerSignIn.class)
interface EnrollmentClient {

    @GET
    @Path("/movements")
    FeedPage movements(@QueryParam("after") String after, @QueryParam("limit") int limit, @QueryParam("wait") String wait);

    @GET
    @Path("/regions")
    RestResponse<AreaPage> regions(@QueryParam("after") String after, @QueryParam("limit") int limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/branches")
    RestResponse<ItemList<Branch>> branches(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/territories")
    RestResponse<ItemList<Territory>> territories(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/deputies")
    RestResponse<ItemList<Deputy>> deputies(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/holidays")
    RestResponse<ItemList<Holiday>> holidays(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/agreements")
    RestResponse<ItemList<Agreement>> agreements(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/tariffs")
    RestResponse<ItemList<Tariff>> tariffs(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String state);

    @GET
    @Path("/totals")
    Totals totals();

    @GET
    @Path("/totals")
    Totals ledger(@QueryParam("asOf") LocalDate asOf, @QueryParam("position") long position, @QueryParam("under") String under);
}
