package id.cakupan.reporting.press;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.press.Claims.Claim;

/** Figures of foreign texts. */
@Path("/api/v1/lint")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class LintResource {

    private final TextCheck check;

    LintResource(TextCheck check) {
        this.check = check;
    }

    /**
     * Either a text or figures.
     *
     * @param text as it was printed or written
     */
    record Request(String text, List<Claim> claims) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Checked lint(Request request) {
        if (request == null || request.claims() == null) {
            return check.check(request == null ? null : request.text());
        }
        if (request.text() != null) {
            throw Refusal.invalid(Violation.body("claims", "Stands beside text; send one of the two."));
        }
        return check.check(request.claims());
    }
}
