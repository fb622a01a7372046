package id.cakupan.enrollment.region;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Region {

    enum Kind {
        NATION,
        PROVINCE,
        CITY,
        REGENCY,
        DISTRICT
    }

    @Id
    String code;
    String name;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Column(name = "parent_code")
    String parent;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    String predecessor;
    String source;
    @Column(name = "recorded_at")
    Instant recordedAt;
}
