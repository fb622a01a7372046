package id.cakupan.coverage.population;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Head of an edition from one data revision until another; written under the lock of revisions, so it needs no version. */
@Entity
class Edition {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String edition;

    @Column(nullable = false, updatable = false)
    private String period;

    @Column(name = "adopted_on", nullable = false, updatable = false)
    private LocalDate adoptedOn;

    @Column(name = "since_revision", nullable = false, updatable = false)
    private long sinceRevision;

    @Column(name = "until_revision")
    private Long untilRevision;

    protected Edition() {
    }

    Edition(PopulationLine line, long revision) {
        id = UUID.randomUUID();
        edition = line.edition();
        period = line.period();
        adoptedOn = line.adoptedOn();
        sinceRevision = revision;
    }

    String edition() {
        return edition;
    }

    String period() {
        return period;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    boolean heads(PopulationLine line) {
        return period.equals(line.period()) && adoptedOn.equals(line.adoptedOn());
    }

    void endAt(long revision) {
        untilRevision = revision;
    }
}
