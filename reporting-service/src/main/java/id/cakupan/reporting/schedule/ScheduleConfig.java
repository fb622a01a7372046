package id.cakupan.reporting.schedule;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How schedules run. */
@ConfigMapping(prefix = "cakupan.schedule")
interface ScheduleConfig {

    /** How often is looked for what is due. */
    @WithDefault("PT10S")
    Duration every();

    /** How often a run is tried before it counts as failed and the recipients are told. */
    @WithDefault("5")
    int attempts();

    /** How long after the first failure it is tried again; four times as long after each further one. */
    @WithDefault("PT1M")
    Duration firstWait();
}
