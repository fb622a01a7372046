package id.cakupan.coverage.revision;

import java.util.List;

/**
 * What an upload did.
 *
 * @param loaded rows that are new or replaced another
 * @param unchanged rows that stood there already
 * @param dataRevision revision that holds them
 * @param unknownScopes branches and deputy regions that the file names and nobody has listed yet
 */
public record Loaded(int loaded, int unchanged, long dataRevision, List<String> unknownScopes) {
}
