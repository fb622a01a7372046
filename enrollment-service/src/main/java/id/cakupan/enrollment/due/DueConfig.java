package id.cakupan.enrollment.due;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "cakupan.due")
interface DueConfig {

    /** How often it is looked what has come to its day; 1 second or more. */
    @WithDefault("PT15M")
    Duration every();
}
