package id.cakupan.enrollment.life;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;

/**
 * How a member stands on a day.
 *
 * @param status null where she is not counted: not yet, or not any more
 * @param ending why never any more, else null
 */
record Standing(String district, Segment segment, Status status, Reason reason, Ending ending) {

    /** Of who is not yet a member. */
    static final Standing NONE = new Standing(null, null, null, null, null);

    /** Whether she is registered. */
    boolean isCounted() {
        return status != null;
    }

    /** Whether she is registered as a worker, or with one. */
    boolean isPpu() {
        return isCounted() && (segment == Segment.PPU_BU || segment == Segment.PPU_PN);
    }

    /** Whether she earns a wage and has not stopped; arrears of an employer do not matter. */
    boolean works() {
        return isPpu() && !hasStoppedWorking();
    }

    boolean hasStoppedWorking() {
        return reason == Reason.BERHENTI_KERJA || reason == Reason.PURNA_PN;
    }

    /** What she is counted as; only of who is. */
    Count count() {
        return new Count(district, segment, status, reason);
    }

    /** After something has happened; to who has died or gone for good, nothing does any more. */
    Standing after(LifeEvent event) {
        if (ending != null || event.kind() == LifeEventKind.REGISTERED && isCounted()) {
            return this;
        }
        Facets sets = event.facets();
        if (sets.ending() != null) {
            return sets.ending().isFinal() ? new Standing(district, segment, null, null, sets.ending()) : NONE;
        }
        boolean keepsPlace = event.kind().founds() && isCounted();
        return new Standing(keepsPlace || sets.district() == null ? district : sets.district(),
                keepsPlace || sets.segment() == null ? segment : sets.segment(),
                sets.status() == null ? status : sets.status(), sets.status() == null ? reason : sets.reason(), null);
    }
}
