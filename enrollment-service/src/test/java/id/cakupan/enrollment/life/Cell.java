package id.cakupan.enrollment.life;

import java.util.Map;

/** As what somebody is counted where it comes to rates. */
record Cell(String region, String segment, Activity activity) {

    /** Whoever is registered is one of these and nothing else. */
    enum Activity {
        ACTIVE,
        INACTIVE,
        UNSPECIFIED
    }

    static Cell of(String region, String segment, String status) {
        return new Cell(region, segment, switch (status) {
            case "AKTIF", "AKTIF_PHK" -> Activity.ACTIVE;
            case "NON_AKTIF", "MENUNGGU_PEMBAYARAN" -> Activity.INACTIVE;
            case "UNSPECIFIED" -> Activity.UNSPECIFIED;
            default -> throw new AssertionError("Somebody is counted as " + status);
        });
    }

    Cell in(String other) {
        return new Cell(other, segment, activity);
    }

    /** Another segment; who changes into one is active. */
    Cell into(String other) {
        return new Cell(region, other, Activity.ACTIVE);
    }

    Cell as(Activity other) {
        return new Cell(region, segment, other);
    }

    /** Counts more here; what becomes 0 is left out. */
    void add(Map<Cell, Long> sums, long more) {
        sums.merge(this, more, (one, other) -> one + other == 0 ? null : Long.valueOf(one + other));
    }
}
