package id.cakupan.enrollment.life;

import java.time.LocalDate;

import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Relationship;

/**
 * What comes to its day in a life by itself.
 *
 * @param day the first on which she is not active any more
 */
record LifeDue(Kind kind, LocalDate day) {

    private static final int MONTHS_AFTER_DISMISSAL = 6;
    private static final int AGE = 21;
    private static final int AGE_IN_EDUCATION = 25;

    /** What ends. */
    enum Kind {
        /** Six months after a dismissal (handbook 4.1). */
        PHK_END(Reason.BERHENTI_KERJA),
        /** A child covered by a worker is of age: 21, or 25 in formal education (handbook 2). */
        AGE_LIMIT(Reason.USIA_ANAK);

        private final Reason reason;

        Kind(Reason reason) {
            this.reason = reason;
        }

        Deactivation deactivation() {
            return Deactivation.of(reason).orElseThrow();
        }
    }

    /** When the time of a worker ends who was dismissed; null of who was not. */
    static LifeDue ofDismissal(Life life) {
        return life.newest().status() != Status.AKTIF_PHK ? null
                : life.steps().stream().map(Life.Step::event).filter(event -> event.kind() == LifeEventKind.LAID_OFF)
                        .reduce((one, later) -> later)
                        .map(event -> new LifeDue(Kind.PHK_END, event.effectiveOn().plusMonths(MONTHS_AFTER_DISMISSAL)))
                        .orElse(null);
    }

    /** Whether she is a child whom a worker covers and who is not past her age. */
    static boolean isCoveredChild(Life life) {
        Belonging belonging = life.stay(LocalDate.MAX, Belonging.NONE).belonging();
        Standing newest = life.newest();
        return belonging.coveredBy() != null && belonging.relationship() == Relationship.ANAK && newest.isCounted()
                && (newest.segment() == Segment.PPU_BU || newest.segment() == Segment.PPU_PN)
                && newest.reason() != Reason.USIA_ANAK;
    }

    /** When a covered child is of age. */
    static LifeDue ofAge(LocalDate birth, LocalDate educationUntil) {
        LocalDate age = birth.plusYears(AGE);
        if (educationUntil == null || educationUntil.isBefore(age)) {
            return new LifeDue(Kind.AGE_LIMIT, age);
        }
        LocalDate left = educationUntil.plusDays(1);
        LocalDate limit = birth.plusYears(AGE_IN_EDUCATION);
        return new LifeDue(Kind.AGE_LIMIT, left.isBefore(limit) ? left : limit);
    }
}
