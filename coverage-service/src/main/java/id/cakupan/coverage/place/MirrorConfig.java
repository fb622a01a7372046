package id.cakupan.coverage.place;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "cakupan.mirror")
interface MirrorConfig {

    /** How often the register is asked whether its areas, branches or territories changed; costs it answers without a body. */
    @WithDefault("PT5S")
    Duration refreshEvery();
}
