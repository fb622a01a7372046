package id.cakupan.enrollment.personal;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How personal data are kept, and which are accepted. */
@ConfigMapping(prefix = "cakupan.personal")
public interface PersonalConfig {

    /**
     * Properties file with the keys, outside the database and its dumps: {@code encryption.current} and
     * {@code lookup.current} name a key each, {@code encryption.<id>} and {@code lookup.<id>} hold 32 bytes in base64.
     * Older keys stay in the file as long as anything is stored under them. Required: there is no safe default.
     */
    Path keysFile();

    /** Accepts NIKs with serial 0000, which is never issued: for demonstrations, never where real people are kept. */
    @WithDefault("false")
    boolean demoNikAllowed();
}
