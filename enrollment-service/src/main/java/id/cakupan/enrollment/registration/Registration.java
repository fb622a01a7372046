package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** How a person came in. Its state is moved on by {@link RegistrationRepository} alone, under condition. */
@Entity
class Registration {

    enum State {
        RECEIVED,
        VERIFIED,
        ACTIVE
    }

    @Id
    UUID id;
    @ManyToOne
    @JoinColumn(name = "participant_id")
    Participant participant;
    @Enumerated(EnumType.STRING)
    State state;
    @Column(name = "channel_code")
    String channel;
    @Column(name = "point_code")
    String point;
    @Column(name = "received_on")
    LocalDate receivedOn;
    @Column(name = "va_issued_on")
    LocalDate vaIssuedOn;
    @Column(name = "verified_on")
    LocalDate verifiedOn;
    @Column(name = "paid_on")
    LocalDate paidOn;
    @Column(name = "waiting_movement_id")
    Long waitingMovement;
    @Version
    int version;
}
