package id.cakupan.coverage.population;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import id.cakupan.coverage.Provenance;

/** People of an area in an edition from one data revision until another; written under the lock of revisions. */
@Entity
class Population {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String edition;

    @Column(name = "region_code", nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private long people;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar")
    private Provenance provenance;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private String doubt;

    @Column(name = "since_revision", nullable = false, updatable = false)
    private long sinceRevision;

    @Column(name = "until_revision")
    private Long untilRevision;

    protected Population() {
    }

    Population(PopulationLine line, long revision) {
        id = UUID.randomUUID();
        edition = line.edition();
        region = line.region();
        people = line.people();
        provenance = line.provenance();
        source = line.source();
        note = line.note();
        doubt = line.doubt();
        sinceRevision = revision;
    }

    String edition() {
        return edition;
    }

    String region() {
        return region;
    }

    boolean says(PopulationLine line) {
        return people == line.people() && provenance == line.provenance() && source.equals(line.source())
                && Objects.equals(note, line.note()) && Objects.equals(doubt, line.doubt());
    }

    void endAt(long revision) {
        untilRevision = revision;
    }
}
