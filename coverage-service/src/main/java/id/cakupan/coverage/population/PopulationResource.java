package id.cakupan.coverage.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Unchanged;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

@Path("/api/v1/populations")
class PopulationResource {

    private static final int LONGEST_NOTE = 500;

    private final PopulationService service;

    PopulationResource(PopulationService service) {
        this.service = service;
    }

    record Editions(List<EditionResponse> items) {
    }

    /** All editions in force, the last adopted first. */
    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    @Unchanged
    public Editions list() {
        return new Editions(service.editions());
    }

    /** Loads a file of editions, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        List<PopulationLine> lines = PopulationLine.read(file);
        service.checkAreas(lines);
        return service.store(lines);
    }

    record Withdrawal(String from, String note) {
    }

    /** Withdraws an edition from a day on, or lets it be used again. */
    @POST
    @Path("/{edition}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("analyst")
    public Loaded withdraw(@PathParam("edition") String edition, Withdrawal asked) {
        List<Violation> wrong = new ArrayList<>();
        Optional<LocalDate> from = asked == null || asked.from() == null ? Optional.empty() : CsvReading.dayOf(asked.from());
        if (asked == null || asked.from() != null && from.isEmpty()) {
            wrong.add(Violation.body("from", "Must be a date such as 2026-05-01, or null to let the edition be used again."));
        }
        if (asked != null && asked.note() != null && (asked.note().length() > LONGEST_NOTE || asked.note().isBlank())) {
            wrong.add(Violation.body("note", "Must be 1 to 500 characters, or null."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return service.withdraw(edition, from.orElse(null), asked.note());
    }
}
