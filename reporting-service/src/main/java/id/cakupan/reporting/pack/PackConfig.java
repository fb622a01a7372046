package id.cakupan.reporting.pack;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How packs are made. */
@ConfigMapping(prefix = "cakupan.packs")
interface PackConfig {

    /** Each worker draws for as long as a pack waits and holds one file in memory. */
    int MOST_WORKERS = 8;

    /** How many areas this process makes at a time, from 0 (it only takes and hands out packs) to 8. */
    @WithDefault("1")
    int workers();

    /** How often a worker that has nothing to do looks for a pack. */
    @WithDefault("PT1S")
    Duration look();

    /**
     * How long an area is held by the worker that makes it; after this another one may take it, so it must be longer than
     * reading and drawing one briefing ever takes. What a killed process held waits for so long.
     */
    @WithDefault("PT1M")
    Duration lease();

    /** How long a worker waits after a peer did not answer; twice as long after each further time, up to ten times. */
    @WithDefault("PT3S")
    Duration pause();

    /** When no peer answered about a pack for so long, what still waits in it is given up. */
    @WithDefault("PT10M")
    Duration patience();

    /** How many packs of the installation may be unfinished at once. */
    @WithDefault("3")
    int unfinished();

    /** How long after it was begun a pack is removed, finished or not. */
    @WithDefault("PT168H")
    Duration kept();
}
