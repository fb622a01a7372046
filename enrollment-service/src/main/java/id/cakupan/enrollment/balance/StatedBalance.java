package id.cakupan.enrollment.balance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.enrollment.ledger.Status;

/**
 * A balance as an office stated it. Two are the same when area, date, figures and origin are.
 *
 * @param lines at least one, each part once
 */
record StatedBalance(Head head, List<Line> lines) {

    StatedBalance {
        lines = lines.stream().sorted(Comparator.comparing(Line::segment).thenComparing(Line::status)).toList();
    }

    /** What a balance is known by: there is one of an area and date. */
    record Key(String area, LocalDate date) {
    }

    /**
     * What all lines of a balance share.
     *
     * @param monthOnly the source names only the month, whose first day stands for it
     * @param breakdownProvenance of the parts, where it differs from the total's; else null
     * @param note how a derived or estimated figure was made, or null
     */
    record Head(Key key, boolean monthOnly, Provenance provenance, Provenance breakdownProvenance, String source,
            String note) {
    }

    /** @param participants 0 or more */
    record Line(Segment segment, Status status, long participants) {
    }

    Key key() {
        return head.key();
    }

    /** It breaks down by what any of its lines names. */
    Grain grain() {
        boolean bySegment = lines.stream().anyMatch(line -> line.segment() != Segment.UNSPECIFIED);
        boolean byStatus = lines.stream().anyMatch(line -> line.status() != Status.UNSPECIFIED);
        if (bySegment) {
            return byStatus ? Grain.STATUS_SEGMENT : Grain.SEGMENT;
        }
        return byStatus ? Grain.STATUS : Grain.TOTAL;
    }

    Settlement.Balance toSettle() {
        Breakdown stated = new Breakdown();
        lines.forEach(line -> stated.add(new Part(line.segment(), line.status()), line.participants()));
        return new Settlement.Balance(key().area(), key().date(), grain(), stated);
    }
}
