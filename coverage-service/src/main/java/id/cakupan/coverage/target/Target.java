package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A target from one data revision until another; written under the lock of revisions, so it needs no version. */
@Entity
class Target {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar")
    private Indicator indicator;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(updatable = false, precision = 7, scale = 4)
    private BigDecimal percentage;

    @Column(updatable = false)
    private Long headcount;

    @Column(updatable = false)
    private Long additional;

    @Column(name = "counted_from", updatable = false)
    private LocalDate countedFrom;

    @Column(name = "legal_basis", nullable = false, updatable = false)
    private String legalBasis;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(updatable = false)
    private String note;

    @Column(name = "since_revision", nullable = false, updatable = false)
    private long sinceRevision;

    @Column(name = "until_revision")
    private Long untilRevision;

    protected Target() {
    }

    Target(TargetLine line, long revision) {
        AreaTarget target = line.target();
        id = UUID.randomUUID();
        owner = target.owner();
        indicator = target.indicator();
        due = target.due();
        percentage = target.percentage();
        headcount = target.headcount();
        additional = target.additional();
        countedFrom = target.countedFrom();
        legalBasis = target.legalBasis();
        source = line.source();
        note = line.note();
        sinceRevision = revision;
    }

    boolean says(TargetLine line) {
        return value().equals(line.target()) && source.equals(line.source()) && Objects.equals(note, line.note());
    }

    AreaTarget value() {
        return new AreaTarget(owner, indicator, due, percentage, headcount, additional, countedFrom, legalBasis);
    }

    TargetResponse response() {
        AreaTarget target = value();
        return new TargetResponse(owner, indicator, due,
                target.percentage() == null ? null : target.percentage().toPlainString(), headcount, additional, countedFrom,
                legalBasis, source, note);
    }

    void endAt(long revision) {
        untilRevision = revision;
    }
}
