package id.cakupan.kit.query;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Holds the query of every call of the API against what the called method reads: a misspelt filter, left out without a
 * sign, would give the answer to another question. Pages outside of {@code /api/} open even when their address has
 * picked up a foreign parameter on its way.
 */
@Provider
class KnownQueries implements DynamicFeature {

    @Override
    public void configure(ResourceInfo called, FeatureContext context) {
        Path path = called.getResourceClass().getAnnotation(Path.class);
        if (path != null && path.value().matches("/?api/.*")) {
            context.register(new KnownQuery(called.getResourceMethod()));
        }
    }
}
