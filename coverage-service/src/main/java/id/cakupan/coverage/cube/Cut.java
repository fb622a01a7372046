package id.cakupan.coverage.cube;

import java.time.Instant;

/**
 * What of the cube a figure may see.
 *
 * @param through movements known at or before this; never half a publishing round
 * @param position last feed position that was known by then; 0 where none
 * @param stale true where the feed has diverged or was not read to its end for too long
 */
public record Cut(long generation, Instant through, long position, boolean stale) {
}
