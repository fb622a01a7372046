package id.cakupan.reporting.page;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/**
 * Refuses a start without a key for the session cookie: a key made up at start would sign everybody out at each restart
 * and would differ between replicas.
 */
@ApplicationScoped
class SessionKey {

    private static final int SHORTEST = 16;

    private final Optional<String> usersFile;
    private final Optional<String> key;

    SessionKey(@ConfigProperty(name = "cakupan.sign-in.users-file") Optional<String> usersFile,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> key) {
        this.usersFile = usersFile;
        this.key = key;
    }

    void refuseAStartWithoutAKey(@Observes StartupEvent start) {
        if (usersFile.isPresent() && key.map(String::length).orElse(0) < SHORTEST) {
            throw new IllegalStateException("Set QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY to " + SHORTEST
                    + " characters or more; it seals the session cookie of the pages.");
        }
    }
}
