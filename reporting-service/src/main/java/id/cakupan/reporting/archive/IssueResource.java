package id.cakupan.reporting.archive;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.security.identity.SecurityIdentity;

/** The archive as an API. */
@Path("/api/v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class IssueResource {

    private static final PageSize SIZE = new PageSize(50, 500);
    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9:.-]{1,20}");

    private final Reading reading;
    private final Withdrawing withdrawing;
    private final SecurityIdentity identity;

    IssueResource(Reading reading, Withdrawing withdrawing, SecurityIdentity identity) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.identity = identity;
    }

    /** @param next where the following page begins; null on the last */
    record Page(List<Issue> items, String next) {
    }

    @GET
    public Page list(@QueryParam("scope") String scope, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        int size = SIZE.of(limit);
        long before = after == null ? Long.MAX_VALUE : number(after);
        if (before <= 0) {
            throw Refusal.invalid(Violation.query("after", "Must be the `next` of the page before."));
        }
        if (scope != null && !SCOPE.matcher(scope).matches()) {
            throw Refusal.invalid(Violation.query("scope", "Must be a code such as 16.07, branch:601 or ID."));
        }
        return reading.page(scope, before, size);
    }

    @GET
    @Path("{number}")
    public IssueDetail one(@PathParam("number") String number) {
        return reading.detail(number(number));
    }

    @GET
    @Path("{number}/files/{name}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("number") String number, @PathParam("name") String name, @Context Request request) {
        Issue issue = reading.issue(number(number));
        return FileAnswer.of(issue, reading.file(issue, name), request);
    }

    @PUT
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public IssueDetail withdraw(@PathParam("number") String number, Withdrawing.Request request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("body", "Must be an object with name and reason."));
        }
        return reading.detail(withdrawing.withdraw(number(number), request, identity.getPrincipal().getName()).number());
    }

    /** Zero where it is none. */
    static long number(String written) {
        return written.matches("[1-9][0-9]{0,17}") ? Long.parseLong(written) : 0;
    }
}
