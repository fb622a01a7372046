package id.cakupan.coverage.figure;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;

/**
 * The count of an area, everything inside it included.
 *
 * @param breakdown provenance of its parts by status where that was said; null otherwise
 * @param activity provenance of its parts by status: the breakdown's, else the count's
 * @param parts the weakest of its parts, where the total was printed elsewhere; null otherwise
 */
record ScopeCount(Participants people, Provenance provenance, Provenance breakdown, Provenance activity, Provenance parts,
        Basis basis) {
}
