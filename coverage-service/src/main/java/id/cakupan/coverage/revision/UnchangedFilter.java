package id.cakupan.coverage.revision;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Marks answers before they are read, so that one that is newer than its mark is asked for once more and none that is older is
 * kept.
 */
@Provider
@Unchanged
class UnchangedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = UnchangedFilter.class.getName();

    private final RevisionHistory history;

    UnchangedFilter(RevisionHistory history) {
        this.history = history;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String value = "r%d-%x".formatted(history.newest(), request.getUriInfo().getRequestUri().getRawQuery() == null ? 0
                : request.getUriInfo().getRequestUri().getRawQuery().hashCode());
        EntityTag tag = new EntityTag(value, true);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains('"' + value + '"')) {
            request.abortWith(Response.notModified(tag).build());
        }
        request.setProperty(TAG, tag);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.OK.getStatusCode() && request.getProperty(TAG) instanceof EntityTag tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
    }
}
