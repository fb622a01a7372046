package id.cakupan.kit;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How people and services sign in. Exactly one way is configured; see {@link SignInMechanism}. */
@ConfigMapping(prefix = "cakupan.sign-in")
interface SignInConfig {

    /** Users file with PBKDF2 hashes; read again whenever it changes. Leave unset with OIDC. */
    Optional<Path> usersFile();
}
