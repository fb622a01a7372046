package id.cakupan.coverage.region;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "cakupan.region")
interface RegionConfig {

    /** How often the register is asked whether its areas changed; costs it one answer without a body. */
    @WithDefault("PT1M")
    Duration refreshEvery();
}
