package id.cakupan.reporting.alert;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How thresholds are watched. */
@ConfigMapping(prefix = "cakupan.alert")
interface AlertConfig {

    /** How often is looked for rules that are due. */
    @WithDefault("PT1M")
    Duration every();

    /** How long after one check of a rule the next one is. */
    @WithDefault("PT1H")
    Duration checkedEvery();

    /** How long after a check that came to nothing the next one is. */
    @WithDefault("PT5M")
    Duration again();
}
