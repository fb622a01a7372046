package id.cakupan.reporting.press;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Figures of foreign texts. */
@Path("/api/v1/lint")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class LintResource {

    private final TextCheck check;

    LintResource(TextCheck check) {
        this.check = check;
    }

    /** @param text as it was printed or written */
    record Request(String text) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Checked lint(Request request) {
        return check.check(request == null ? null : request.text());
    }
}
