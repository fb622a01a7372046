package id.cakupan.reporting.issue;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Issue;
import io.quarkus.security.identity.SecurityIdentity;

/** Issues drafts. */
@Path("/api/v1/issues")
@RolesAllowed("branch_head")
class IssuingResource {

    private final Issuing issuing;
    private final SecurityIdentity identity;

    IssuingResource(Issuing issuing, SecurityIdentity identity) {
        this.issuing = issuing;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response issue(IssueRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("body", "Must be an object with draft and issuer."));
        }
        Issue issue = issuing.issue(request, identity.getPrincipal().getName());
        return Response.created(URI.create("/api/v1/issues/" + issue.number())).entity(issue).build();
    }
}
