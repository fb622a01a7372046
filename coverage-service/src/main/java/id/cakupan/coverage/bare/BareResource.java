package id.cakupan.coverage.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.kit.Refusal;

/** Answers with the bytes of a file: what any answer of this size costs, beside which that of a figure is measured. */
@jakarta.ws.rs.Path("/api/v1/bare")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "operator" })
class BareResource {

    private final BareConfig config;
    private volatile byte[] bytes;

    BareResource(BareConfig config) {
        this.config = config;
    }

    @GET
    public byte[] answer() {
        byte[] known = bytes;
        if (known == null) {
            known = read(config.file().orElseThrow(() -> Refusal.notFound("Nothing is measured here.")));
            bytes = known;
        }
        return known;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
