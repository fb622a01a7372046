package id.cakupan.enrollment.balance;

import java.util.function.ObjLongConsumer;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Status;

/** Participants, possibly fewer than none, by segment and status. Grows by {@link #add}. */
final class Breakdown {

    /** A place in a breakdown. */
    record Part(Segment segment, Status status) {

        /** The place to which this one counts in a grain: what the grain does not tell apart is UNSPECIFIED. */
        Part in(Grain grain) {
            boolean bySegment = grain == Grain.SEGMENT || grain == Grain.STATUS_SEGMENT;
            boolean byStatus = grain == Grain.STATUS || grain == Grain.STATUS_SEGMENT;
            return new Part(bySegment ? segment : Segment.UNSPECIFIED, byStatus ? status : Status.UNSPECIFIED);
        }
    }

    private static final Segment[] SEGMENTS = Segment.values();
    private static final Status[] STATUSES = Status.values();

    private final long[] participants = new long[SEGMENTS.length * STATUSES.length];

    long of(Part part) {
        return participants[index(part)];
    }

    long total() {
        long total = 0;
        for (long part : participants) {
            total += part;
        }
        return total;
    }

    Breakdown add(Part part, long more) {
        participants[index(part)] += more;
        return this;
    }

    Breakdown add(Breakdown more) {
        for (int i = 0; i < participants.length; i++) {
            participants[i] += more.participants[i];
        }
        return this;
    }

    Breakdown minus(Breakdown less) {
        Breakdown rest = new Breakdown();
        for (int i = 0; i < participants.length; i++) {
            rest.participants[i] = participants[i] - less.participants[i];
        }
        return rest;
    }

    /** The same participants, told apart only as the grain does. */
    Breakdown in(Grain grain) {
        Breakdown projected = new Breakdown();
        forEach((part, count) -> projected.add(part.in(grain), count));
        return projected;
    }

    /** Visits every part that is not 0. */
    void forEach(ObjLongConsumer<Part> visitor) {
        for (int i = 0; i < participants.length; i++) {
            if (participants[i] != 0) {
                visitor.accept(new Part(SEGMENTS[i / STATUSES.length], STATUSES[i % STATUSES.length]), participants[i]);
            }
        }
    }

    private static int index(Part part) {
        return part.segment().ordinal() * STATUSES.length + part.status().ordinal();
    }
}
