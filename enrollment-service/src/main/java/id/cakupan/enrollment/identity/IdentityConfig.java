package id.cakupan.enrollment.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the civil registry is asked, and what follows from its answers. */
@ConfigMapping(prefix = "cakupan.identity")
interface IdentityConfig {

    @WithDefault("NONE")
    Adapter adapter();

    /** Of the gateway; https, but for one on this machine. */
    Optional<URI> url();

    /** With a bearer token for the gateway. */
    Optional<Path> tokenFile();

    /** For one call; above 0. */
    @WithDefault("PT3S")
    Duration timeout();

    /** Outcomes with which nobody is verified but by leave of the branch head; nowhere established, so each office decides. */
    @WithDefault("MENINGGAL,NIK_TIDAK_DITEMUKAN,GANDA")
    Set<Outcome> blocking();

    enum Adapter {
        /** Nobody is asked about. */
        NONE,
        /** By invented names; only where demo NIKs are accepted. */
        LOCAL,
        HTTP
    }
}
