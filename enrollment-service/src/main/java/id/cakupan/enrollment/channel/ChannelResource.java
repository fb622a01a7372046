package id.cakupan.enrollment.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ChannelResource {

    private final ChannelRepository channels;
    private final Regions regions;
    private final Clock clock;

    ChannelResource(ChannelRepository channels, Regions regions, Clock clock) {
        this.channels = channels;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @Path("/channels")
    public ChannelResponse.Items list() {
        return new ChannelResponse.Items(channels.channels().stream().map(ChannelResponse::of).toList());
    }

    @GET
    @Path("/channels/{code}/points")
    public ChannelResponse.Points points(@PathParam("code") String code) {
        if (!code.matches(Channels.CODE) || channels.channel(code).isEmpty()) {
            throw Refusal.notFound("There is no channel with this code.");
        }
        return new ChannelResponse.Points(channels.points(code).stream().map(ChannelResponse.Point::of).toList());
    }

    @GET
    @Path("/channel-figures")
    public ChannelFigures figures(@QueryParam("region") String region, @QueryParam("asOf") String asOf) {
        List<Violation> violations = new ArrayList<>();
        if (region == null || region.isBlank()) {
            violations.add(Violation.query("region", "Is missing; give the code of an area such as 16.07."));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : dayOf(asOf, violations);
        if (day != null && day.isAfter(today)) {
            violations.add(Violation.query("asOf", "Lies in the future; today is %s.".formatted(today)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        if (!regions.exists(region)) {
            throw Refusal.notFound("There is no area with this code.");
        }
        return new ChannelFigures(region, day, channels.figures(region, day));
    }

    private static LocalDate dayOf(String text, List<Violation> violations) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // no day of the calendar: told below
        }
        violations.add(Violation.query("asOf", "Must be a date such as 2023-09-01."));
        return null;
    }
}
