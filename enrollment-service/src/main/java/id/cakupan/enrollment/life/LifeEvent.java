package id.cakupan.enrollment.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happened to a member.
 *
 * @param seq 1 for the first that was recorded
 * @param effectiveOn the first day on which it holds, not the day of entry; of an UNDONE the day of entry, without meaning
 * @param recordedBy name of the user; null where the register acted by itself, or it was not yet kept
 * @param undoes seq of the event that it takes back or replaces, or null; what replaces takes the place among those of its day
 * @param channel through which it came, or {@link id.cakupan.enrollment.ledger.Movement#NO_CHANNEL}
 * @param note what the officer adds, or null
 * @param act of several people to which it belongs, or null
 * @param rows of the ledger in which it stands now
 */
record LifeEvent(int seq, LifeEventKind kind, LocalDate effectiveOn, Instant recordedAt, String recordedBy, Facets facets,
        Integer undoes, String channel, String note, UUID act, Rows rows) {

    /**
     * Ids of movements, null where there is none.
     *
     * @param out of leaving the count before
     * @param in of entering the count after
     */
    record Rows(Long out, Long in) {

        static final Rows NONE = new Rows(null, null);
    }

    /** From another day on. */
    LifeEvent on(LocalDate day) {
        return new LifeEvent(seq, kind, day, recordedAt, recordedBy, facets, undoes, channel, note, act, rows);
    }

    /** As the next one of somebody. */
    LifeEvent numbered(int number) {
        return new LifeEvent(number, kind, effectiveOn, recordedAt, recordedBy, facets, undoes, channel, note, act, rows);
    }

    /** As the next one of somebody who takes part in an act. */
    LifeEvent part(int number, Facets sets, UUID ofAct, Instant at) {
        return new LifeEvent(number, kind, effectiveOn, at, recordedBy, sets, undoes, channel, note, ofAct, rows);
    }

    /** As the next one of somebody, of whom an act takes an event back. */
    LifeEvent undoing(int number, int earlier, UUID ofAct, Instant at) {
        return new LifeEvent(number, kind, effectiveOn, at, recordedBy, facets, earlier, channel, note, ofAct, rows);
    }
}
