package id.cakupan.coverage.export;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/coverage/{scope}/export")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ExportResource {

    private final ExportService exports;
    private final Clock clock;

    ExportResource(ExportService exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    /** The figures of a scope and of areas inside it on many days, as a file. */
    @GET
    public Response export(@PathParam("scope") String scope, @HeaderParam("If-None-Match") String known,
            @BeanParam ExportQuestion.Asked asked) {
        return exports.export(ExportQuestion.parse(scope, asked, LocalDate.now(clock)), known);
    }
}
