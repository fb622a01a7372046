package id.cakupan.coverage.cube;

import java.time.Instant;

/**
 * How far one filling of the cube has come.
 *
 * @param cursor where to read on; null at the start
 * @param through no later entry is known at or before this; null before the first page
 * @param headReadAt when the feed was last read to its end; null if never
 */
record Generation(long generation, String cursor, long position, Instant knownAt, Instant through, Instant headReadAt) {
}
