package id.cakupan.enrollment.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was loaded, or its undoing.
 *
 * @param loaded rows that were new or different; of an undo, rows put back or taken out
 * @param undoes the load that this one undid, or null
 * @param undoneBy the load that undid this one, or null
 */
public record ReferenceLoad(UUID id, String what, Instant recordedAt, int loaded, int unchanged, UUID undoes, UUID undoneBy,
        List<String> unknownBranches) {

    record Page(List<ReferenceLoad> items, UUID next) {
    }
}
