package id.cakupan.enrollment.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.place.Scopes;
import id.cakupan.enrollment.place.Scopes.Extent;
import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/channel-figures")
@Produces(MediaType.APPLICATION_JSON)
class ChannelFigureResource {

    private final ChannelFigureRepository figures;
    private final Scopes scopes;
    private final Clock clock;

    ChannelFigureResource(ChannelFigureRepository figures, Scopes scopes, Clock clock) {
        this.figures = figures;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    public ChannelFigures figures(@QueryParam("scope") String scope, @QueryParam("region") String region,
            @QueryParam("asOf") String asOf) {
        List<Violation> violations = new ArrayList<>();
        String asked = scope == null ? region : scope;
        if (asked == null || asked.isBlank()) {
            violations.add(Violation.query("scope", "Is missing; give an area such as 16.07, branch:CODE or deputy:CODE."));
        } else if (region != null && !region.equals(asked)) {
            violations.add(Violation.query("region", "Is another than scope; give one of the two."));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : AskedDays.day("asOf", asOf, violations);
        if (day != null && day.isAfter(today)) {
            violations.add(Violation.query("asOf", "Lies in the future; today is %s.".formatted(today)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Extent extent = scopes.extent(asked, day)
                .orElseThrow(() -> Refusal.notFound("There is no such area, or no such branch or deputy region on that "
                        + "day; give an area such as 16.07, branch:CODE or deputy:CODE, and a day on which it is listed."));
        return new ChannelFigures(asked, day, extent.areas().size(), extent.total(), extent.complete(),
                figures.figures(extent.areas(), day));
    }
}
