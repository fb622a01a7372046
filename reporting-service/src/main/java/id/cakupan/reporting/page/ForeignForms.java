package id.cakupan.reporting.page;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import id.cakupan.kit.Refusal;

/**
 * Takes nothing that changes anything from a page of another site, whatever the cookie's rule is where sign-in is OIDC.
 * Browsers say
 * where a request comes from; a program that sends none of their headers is no browser that somebody was lured with.
 */
@Provider
class ForeignForms implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && from != null && !OURS.contains(from)) {
            throw new Refusal(403, "foreign-form", "This form was sent by a page of another site.");
        }
    }
}
