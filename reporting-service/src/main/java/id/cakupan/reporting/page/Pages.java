package id.cakupan.reporting.page;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import id.cakupan.reporting.narrative.Lang;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Gives every page its content security policy, turns a problem into a page where a browser asked, and keeps the
 * language on the way to the login page.
 */
@Provider
class Pages implements ContainerResponseFilter {

    private static final String LOGIN = "/login";
    private static final int FOUND = 302;
    private static final String POLICY = "Content-Security-Policy";

    private final Style style;

    Pages(Style style) {
        this.style = style;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && isForPeople(request)) {
            response.setEntity(page(problem, request), new Annotation[0], new MediaType("text", "html", "UTF-8"));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        }
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (response.getStatus() == FOUND && location != null && location.toString().endsWith(LOGIN)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location + langOf(request).query());
        }
        // A file of the archive brings the policy that fits its own style.
        response.getHeaders().putIfAbsent(POLICY, List.of(style.policy()));
    }

    private static Lang langOf(ContainerRequestContext request) {
        return Lang.of(request.getUriInfo().getQueryParameters().getFirst("lang")).orElse(Lang.ID);
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML)
                || request.getUriInfo().getPath().endsWith("/document.html");
    }

    private static String page(HttpProblem problem, ContainerRequestContext request) {
        Lang lang = langOf(request);
        Map<String, Object> members = problem.getParameters();
        String code = String.valueOf(members.get("code"));
        List<?> missing = members.get("missing") instanceof List<?> parts ? parts : List.of();
        List<?> violations = members.get("violations") instanceof List<?> found ? found : List.of();
        return ErrorPage.of(lang, problem.getStatusCode(), code, missing, violations).render();
    }
}
