package id.cakupan.enrollment.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was loaded, or its undoing.
 *
 * @param loaded rows that were new or different; of an undo, rows put back or taken out
 * @param removed rows that were taken out, because the file names their group and not them
 * @param undoes the load that this one undid, or null
 * @param undoneBy the undo of this load that is in force, not undone itself; null while this load is in force
 */
public record ReferenceLoad(UUID id, String what, Instant recordedAt, int loaded, int unchanged, int removed,
        UUID undoes, UUID undoneBy, List<String> unknownBranches) {

    ReferenceLoad undoneBy(UUID undo) {
        return new ReferenceLoad(id, what, recordedAt, loaded, unchanged, removed, undoes, undo, unknownBranches);
    }

    record Page(List<ReferenceLoad> items, UUID next) {
    }
}
