package id.cakupan.enrollment.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An office that asks by invented names. */
public final class LocalIdentities {

    private LocalIdentities() {
    }

    public static Identities identities() {
        return new Identities(new Config(), null, new ObjectMapper());
    }

    private record Config(Adapter adapter, Optional<URI> url, Optional<Path> tokenFile, Duration timeout, Set<Outcome> blocking)
            implements
                IdentityConfig {

        Config() {
            this(Adapter.LOCAL, Optional.empty(), Optional.empty(), Duration.ofSeconds(3),
                    EnumSet.of(Outcome.MENINGGAL, Outcome.NIK_TIDAK_DITEMUKAN, Outcome.GANDA));
        }
    }
}
