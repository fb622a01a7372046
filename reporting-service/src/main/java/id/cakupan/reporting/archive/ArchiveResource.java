package id.cakupan.reporting.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.kit.Refusal;

/** The chain of issues and withdrawals, for whoever wants to follow it. */
@Path("/api/v1/archive")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class ArchiveResource {

    private final Entries entries;
    private final Reading reading;

    ArchiveResource(Entries entries, Reading reading) {
        this.entries = entries;
        this.reading = reading;
    }

    /**
     * @param entries how many fit, from the first on
     * @param seal of the last of these, in hex, to be kept outside; null where there is none
     * @param broken what is wrong with the first that does not fit; null where all do
     */
    record Outcome(long entries, String seal, Broken broken) {

        record Broken(long number, String what) {
        }
    }

    /** The sealed content of an entry. */
    @GET
    @Path("{number}/content.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] content(@PathParam("number") String number) {
        return entries.content(IssueResource.number(number));
    }

    /** Hashes of content and files as they are kept now; the hash of this text is the seal that the next entry names. */
    @GET
    @Path("{number}/SHA256SUMS")
    @Produces("text/plain;charset=UTF-8")
    public byte[] sums(@PathParam("number") String number) {
        return entries.sums(IssueResource.number(number)).orElseThrow(() -> Refusal.notFound("The archive has no such entry."))
                .manifest().getBytes(UTF_8);
    }

    /** Holds every hash against what is kept, entry by entry, to the first that does not fit. */
    @GET
    @Path("check")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    public Outcome check() {
        byte[] seal = null;
        for (long number = 1;; number++) {
            Optional<Entries.Sums> sums = entries.sums(number);
            if (sums.isEmpty()) {
                // A later one shows that this one was taken away, unless both came in this moment.
                boolean last = !entries.isBeyond(number) || entries.sums(number).isPresent();
                return new Outcome(number - 1, hex(seal),
                        last ? null : new Outcome.Broken(number, "The entry is missing."));
            }
            String wrong = wrong(sums.get(), seal);
            if (wrong != null) {
                return new Outcome(number - 1, hex(seal), new Outcome.Broken(number, wrong));
            }
            seal = sums.get().kept().seal();
        }
    }

    private static String hex(byte[] seal) {
        return seal == null ? null : Seal.hex(seal);
    }

    private String wrong(Entries.Sums sums, byte[] previous) {
        if (!Arrays.equals(sums.content(), sums.kept().hash())) {
            return "Its content has another hash.";
        }
        if (!sums.isIntact()) {
            return "Its files have other hashes.";
        }
        JsonNode content = Canonical.tree(entries.content(sums.number()));
        if (!Arrays.equals(sums.kept().previous(), previous)
                || !Objects.equals(content.path("previous").textValue(), hex(previous))) {
            return "It does not name the seal of the entry before.";
        }
        return reading.isTold(sums.number(), content) ? null : "The tables beside it say something else than its content.";
    }
}
