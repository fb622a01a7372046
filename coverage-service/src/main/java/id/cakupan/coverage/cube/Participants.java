package id.cakupan.coverage.cube;

/**
 * Participants by what is known of their status.
 *
 * @param active {@code AKTIF} and {@code AKTIF_PHK}
 * @param inactive {@code NON_AKTIF} and {@code MENUNGGU_PEMBAYARAN}
 * @param unspecified registered, status unknown
 */
public record Participants(long active, long inactive, long unspecified) {

    public static final Participants NONE = new Participants(0, 0, 0);

    /** Those of one status of the register; who is in none of the counted ones is not counted. */
    static Participants of(String status, long participants) {
        return switch (status) {
            case "AKTIF", "AKTIF_PHK" -> new Participants(participants, 0, 0);
            case "NON_AKTIF", "MENUNGGU_PEMBAYARAN" -> new Participants(0, participants, 0);
            case "UNSPECIFIED" -> new Participants(0, 0, participants);
            default -> NONE;
        };
    }

    public Participants plus(Participants other) {
        return new Participants(Math.addExact(active, other.active), Math.addExact(inactive, other.inactive),
                Math.addExact(unspecified, other.unspecified));
    }

    public long registered() {
        return Math.addExact(Math.addExact(active, inactive), unspecified);
    }

    /** Whether the status of everyone is known; otherwise {@code active} is only known active. */
    public boolean statusKnown() {
        return unspecified == 0;
    }
}
