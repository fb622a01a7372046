package id.cakupan.coverage.bare;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What figures are measured against. */
@ConfigMapping(prefix = "cakupan.bare")
interface BareConfig {

    /** File to answer with; where none is named, there is no such resource. */
    Optional<Path> file();
}
