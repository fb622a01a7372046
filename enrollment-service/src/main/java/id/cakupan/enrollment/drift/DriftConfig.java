package id.cakupan.enrollment.drift;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often the register proves itself. */
@ConfigMapping(prefix = "cakupan.drift")
interface DriftConfig {

    /** Pause between two checks. A check reads every participant and every movement once. */
    @WithDefault("PT10M")
    Duration checkEvery();
}
