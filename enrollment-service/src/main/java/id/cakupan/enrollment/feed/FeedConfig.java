package id.cakupan.enrollment.feed;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the feed is published. */
@ConfigMapping(prefix = "cakupan.feed")
interface FeedConfig {

    /** Pause between two looks for something to publish: half of it is the average lag at rest. */
    @WithDefault("PT0.1S")
    Duration publishEvery();

    /** How often {@code through} is renewed while nothing happens; consumers know as much about the present. */
    @WithDefault("PT1S")
    Duration renewThroughEvery();
}
