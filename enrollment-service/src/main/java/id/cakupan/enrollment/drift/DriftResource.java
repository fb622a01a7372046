package id.cakupan.enrollment.drift;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class DriftResource {

    private final RegisterCounts counts;
    private final DriftCheck check;

    DriftResource(RegisterCounts counts, DriftCheck check) {
        this.counts = counts;
        this.check = check;
    }

    @GET
    @Path("/totals")
    @RolesAllowed({ "service", "operator" })
    public Totals totals(@QueryParam("asOf") String asOf, @QueryParam("position") String position,
            @QueryParam("under") String under) {
        if (asOf == null && position == null && under == null) {
            return counts.totals();
        }
        List<Violation> wrong = new ArrayList<>();
        LocalDate day = day(asOf, wrong);
        if (position == null || !position.matches("[0-9]{1,18}")) {
            wrong.add(Violation.query("position", "Must be a position of the feed; give it together with asOf."));
        }
        if (under != null && !under.matches("[0-9]{2}([.][0-9]{2}([.][0-9]{2})?)?")) {
            wrong.add(Violation.query("under", "Must be the code of an area such as 16, 16.07 or 16.07.01."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return counts.ledger(Long.parseLong(position), day, under);
    }

    private static LocalDate day(String asOf, List<Violation> wrong) {
        try {
            if (asOf != null && asOf.length() == 10) {
                return LocalDate.parse(asOf);
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        wrong.add(Violation.query("asOf", "Must be a date such as 2023-09-01; give it together with position."));
        return null;
    }

    @GET
    @Path("/drift")
    @RolesAllowed("operator")
    public Drift drift() {
        return check.check();
    }
}
