package id.cakupan.reporting.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The verification page as data. */
@Path("/api/v1/verify/{code}")
@PermitAll
class VerifyResource {

    private final Reading reading;

    VerifyResource(Reading reading) {
        this.reading = reading;
    }

    /**
     * What anybody may know who holds a code.
     *
     * @param intact whether what is kept has this hash
     * @param replacedBy number of the issue that took its place, or null
     */
    record Verification(long number, String code, Issue.Status status, Issue.Title title, LocalDate asOf, Instant issuedAt,
            String hash, boolean intact, Long replacedBy, Issue.Withdrawn withdrawn, List<IssueFile.Listed> files) {
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Verification verify(@PathParam("code") String code) {
        Issue issue = reading.issue(code);
        return new Verification(issue.number(), issue.code(), issue.status(), issue.title(), issue.asOf(), issue.issuedAt(),
                issue.hash(), reading.isIntact(issue), issue.replacedBy(), issue.withdrawn(), reading.files(issue));
    }
}
