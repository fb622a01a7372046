package id.cakupan.coverage.revision;

/**
 * What an upload did.
 *
 * @param loaded rows that are new or replaced another
 * @param unchanged rows that stood there already
 * @param dataRevision revision that holds them
 */
public record Loaded(int loaded, int unchanged, long dataRevision) {
}
