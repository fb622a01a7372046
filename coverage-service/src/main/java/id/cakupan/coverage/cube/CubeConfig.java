package id.cakupan.coverage.cube;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "cakupan.cube")
interface CubeConfig {

    /** The register gives no larger pages. */
    int MOST_ENTRIES = 10_000;

    /** Most entries of one page, from 1 to {@link #MOST_ENTRIES}; one page is one transaction. */
    @WithDefault("5000")
    int pollLimit();

    /**
     * How long the register may hold a question while nothing happens, whole seconds from 1 to 30; also the longest age of
     * {@code through} in a quiet feed, and so of what a figure calls known.
     */
    @WithDefault("PT1S")
    Duration pollWait();

    /** Figures are marked stale when the feed was not read to its end for so long; must be longer than the wait. */
    @WithDefault("PT30S")
    Duration staleAfter();

    /** How often each process looks whether a rebuild is to be carried on. */
    @WithDefault("PT0.25S")
    Duration rebuildLook();

    /**
     * How often the cube is held against the register's own totals, the first time ten seconds after the start. A check that
     * takes long is followed by a pause a hundred times as long, if that is longer than this, of 15 minutes at most.
     */
    @WithDefault("PT1M")
    Duration driftEvery();
}
