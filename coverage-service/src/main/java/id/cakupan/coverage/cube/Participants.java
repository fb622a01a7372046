package id.cakupan.coverage.cube;

import java.util.Map;

/**
 * Participants by what is known of their status.
 *
 * @param active {@code AKTIF} and {@code AKTIF_PHK}
 * @param inactive {@code NON_AKTIF} and {@code MENUNGGU_PEMBAYARAN}
 * @param unspecified registered, status unknown
 */
public record Participants(long active, long inactive, long unspecified) {

    public static final Participants NONE = new Participants(0, 0, 0);

    /** Which of the three a status of the register is, from 0; -1 for one that is not counted. */
    static int kind(String status) {
        return switch (status) {
            case "AKTIF", "AKTIF_PHK" -> 0;
            case "NON_AKTIF", "MENUNGGU_PEMBAYARAN" -> 1;
            case "UNSPECIFIED" -> 2;
            default -> -1;
        };
    }

    /** From one sum for each kind: active, inactive, unspecified. */
    public static Participants of(long[] sums) {
        return new Participants(sums[0], sums[1], sums[2]);
    }

    /** What movements come to that are counted. */
    public static Participants of(Map<Combination, Long> movements) {
        long[] sums = new long[3];
        movements.forEach((combination, people) -> sums[combination.kind()] = Math.addExact(sums[combination.kind()], people));
        return of(sums);
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
