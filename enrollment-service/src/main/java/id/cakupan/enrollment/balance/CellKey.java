package id.cakupan.enrollment.balance;

import java.time.LocalDate;
import java.util.Comparator;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;

/** Where settling writes: an area's own cell. Its value is the sum of all that was ever written there. */
record CellKey(String area, LocalDate date, Segment segment, Status status, Reason reason, Cause cause)
        implements
            Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::date).thenComparing(CellKey::area)
            .thenComparing(CellKey::cause).thenComparing(CellKey::segment).thenComparing(CellKey::status)
            .thenComparing(CellKey::reason);

    /** The cell of a part. Only a balance leaves the reason of NON_AKTIF open; other statuses imply theirs. */
    static CellKey of(String area, LocalDate date, Breakdown.Part part, Cause cause) {
        Reason reason = switch (part.status()) {
            case AKTIF, AKTIF_PHK -> Reason.NONE;
            case MENUNGGU_PEMBAYARAN -> Reason.BELUM_BAYAR_PERTAMA;
            case NON_AKTIF, UNSPECIFIED -> Reason.UNSPECIFIED;
        };
        return new CellKey(area, date, part.segment(), part.status(), reason, cause);
    }

    Count count() {
        return new Count(area, segment, status, reason);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
