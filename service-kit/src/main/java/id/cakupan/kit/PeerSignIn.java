package id.cakupan.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.jboss.resteasy.reactive.common.util.MultivaluedTreeMap;

import io.smallrye.config.ConfigMapping;

/** Signs a service in at its peers with the service user; register it at a REST client interface. */
@ApplicationScoped
public class PeerSignIn implements ClientHeadersFactory {

    /** The service user of the users file. */
    @ConfigMapping(prefix = "cakupan.peer")
    interface Config {
        Optional<String> user();

        Optional<String> password();
    }

    private final Config config;

    PeerSignIn(Config config) {
        this.config = config;
    }

    @Override
    public MultivaluedMap<String, String> update(MultivaluedMap<String, String> incoming,
            MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedTreeMap<>();
        if (config.user().isPresent() && config.password().isPresent()) {
            String pair = config.user().get() + ":" + config.password().get();
            headers.putSingle("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        }
        return headers;
    }
}
