package id.cakupan.coverage.cube;

/**
 * What movements of the register have in common apart from area, days and channel.
 *
 * @param segment such as {@code PBI_APBN}
 * @param status such as {@code AKTIF}
 * @param reason of a status, {@code NONE} where it has none
 * @param cause why the count changed
 */
public record Combination(String segment, String status, String reason, String cause) {

    private static final String BETWEEN = "\u001f";

    /** Takes apart what {@link CellStore} reads as one text, which is quicker than four. */
    static Combination of(String joined) {
        String[] parts = joined.split(BETWEEN, -1);
        return new Combination(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Which of the {@link Participants} it is; -1 where it is not counted. */
    public int kind() {
        return Participants.kind(status);
    }
}
