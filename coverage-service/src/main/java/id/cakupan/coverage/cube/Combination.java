package id.cakupan.coverage.cube;

import java.util.Set;

/**
 * What movements of the register have in common apart from area, days and channel.
 *
 * @param segment such as {@code PBI_APBN}
 * @param status such as {@code AKTIF}
 * @param reason of a status, {@code NONE} where it has none
 * @param cause why the count changed
 */
public record Combination(String segment, String status, String reason, String cause) {

    private static final Set<String> OF_TOTALS = Set.of("BALANCE", "ALLOCATED", "BOUNDARY");
    private static final String BETWEEN = "\u001f";

    /** Takes apart what {@link CellStore} reads as one text, which is quicker than four. */
    static Combination of(String joined) {
        String[] parts = joined.split(BETWEEN, -1);
        return new Combination(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Whether a stated total changed, and nobody knows whom of. */
    public boolean ofTotal() {
        return OF_TOTALS.contains(cause);
    }

    /** Whether it is what an area's total held beyond its parts, taken from it where the area became smaller. */
    public boolean ofBoundary() {
        return cause.equals("BOUNDARY");
    }

    /** Which of the {@link Participants} it is; -1 where it is not counted. */
    public int kind() {
        return Participants.kind(status);
    }
}
