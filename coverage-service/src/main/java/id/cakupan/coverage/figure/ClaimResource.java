package id.cakupan.coverage.figure;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.coverage.claim.Claim;
import id.cakupan.coverage.claim.ClaimAnswer;
import id.cakupan.coverage.claim.ClaimRequest;

/** Stands beside the figures, since a claim about a scope is tried with them. */
@Path("/api/v1/claims/check")
class ClaimResource {

    private final FigureService figures;
    private final Clock clock;

    ClaimResource(FigureService figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Which base and which rounding give a printed percentage. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    public ClaimAnswer check(ClaimRequest request) {
        return figures.check(Claim.of(request, LocalDate.now(clock)));
    }
}
