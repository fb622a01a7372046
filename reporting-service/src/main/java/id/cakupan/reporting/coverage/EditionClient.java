package id.cakupan.reporting.coverage;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import id.cakupan.kit.PeerSignIn;

@RegisterRestClient(configKey = "coverage")
@RegisterClientHeaders(PeerSignIn.class)
@Path("/api/v1/populations")
interface EditionClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Edition> items) {

        public Listed {
            items = List.copyOf(items);
        }
    }

    @GET
    CompletionStage<Listed> editions();
}
