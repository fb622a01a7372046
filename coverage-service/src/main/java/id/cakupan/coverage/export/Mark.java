package id.cakupan.coverage.export;

import java.time.Instant;

/** What all figures of an export rest on. */
record Mark(Instant knownAt, long feedPosition, long dataRevision) {
}
