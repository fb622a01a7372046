package id.cakupan.coverage.revision;

import java.time.Instant;

/**
 * A change of this service's own data.
 *
 * @param undoes revision that this one undid; null where it is a load
 * @param undoneBy revision that undid this one and is not undone itself; null where none
 */
record Revision(long revision, Instant recordedAt, String what, Long undoes, Long undoneBy) {
}
