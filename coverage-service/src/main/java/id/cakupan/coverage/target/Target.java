package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        id = UUID.randomUUID();
        owner = line.owner();
        indicator = line.indicator();
        due = line.due();
        percentage = line.percentage();
        headcount = line.headcount();
        legalBasis = line.legalBasis();
        source = line.source();
        note = line.note();
        sinceRevision = revision;
    }

    List<Object> key() {
        return List.of(owner, indicator, due);
    }

    boolean says(TargetLine line) {
        boolean samePercentage = percentage == null || line.percentage() == null ? percentage == line.percentage()
                : percentage.compareTo(line.percentage()) == 0;
        return samePercentage && Objects.equals(headcount, line.headcount()) && legalBasis.equals(line.legalBasis())
                && source.equals(line.source()) && Objects.equals(note, line.note());
    }

    AreaTarget value() {
        return new AreaTarget(owner, indicator, due, percentage, headcount, legalBasis);
    }

    TargetResponse response() {
        return new TargetResponse(owner, indicator, due,
                percentage == null ? null : percentage.stripTrailingZeros().toPlainString(), headcount, legalBasis, source,
                note);
    }

    void endAt(long revision) {
        untilRevision = revision;
    }
}
