package id.cakupan.enrollment.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement.Letter;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Relationship;

/** Everything that was recorded, in that order. */
record HistoryResponse(UUID participant, List<Line> items) {

    /**
     * @param particulars that it changed, masked; an empty text was removed; null where it changed none
     * @param act of a family to which it belongs, or null
     * @param inForce false of what was taken back or replaced
     */
    record Line(int seq, LifeEventKind kind, LocalDate effectiveOn, Instant recordedAt, String recordedBy, String district,
            Segment segment, Status status, Reason reason, ParticularTexts particulars, UUID family, Relationship relationship,
            UUID coveredBy, LocalDate educationUntil, ClassRight classRight, String facility, Letter letter, UUID act,
            Integer undoes, boolean inForce, String note) {
    }

    HistoryResponse {
        items = List.copyOf(items);
    }

    static HistoryResponse of(UUID participant, Life life) {
        return new HistoryResponse(participant, life.events().stream().map(event -> line(life, event)).toList());
    }

    private static Line line(Life life, LifeEvent event) {
        Facets sets = event.facets();
        Belonging belonging = sets.belonging() == null ? Belonging.NONE : sets.belonging();
        return new Line(event.seq(), event.kind(), event.effectiveOn(), event.recordedAt(), event.recordedBy(), sets.district(),
                sets.segment(), sets.status(), sets.reason(),
                sets.particulars().isEmpty() ? null : ParticularTexts.masked(sets.particulars()),
                belonging.family(), belonging.relationship(), belonging.coveredBy(), belonging.educationUntil(),
                sets.entitlement().classRight(),
                sets.entitlement().facility(), sets.entitlement().letter(), event.act(),
                event.undoes(),
                life.isInForce(event.seq()), event.note());
    }
}
