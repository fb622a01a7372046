package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.personal.Sex;

/** A person of the register. Counted once she has a status. */
@Entity
class Participant {

    @Id
    UUID id;
    @Column(name = "full_name")
    String fullName;
    @Column(name = "birth_date")
    LocalDate birthDate;
    @Enumerated(EnumType.STRING)
    Sex sex;
    @Column(name = "region_code")
    String district;
    @Column(name = "nik")
    byte[] sealedNik;
    @Column(name = "no_kk")
    byte[] sealedNoKk;
    @Enumerated(EnumType.STRING)
    Segment segment;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    @Version
    private int version;

    Count waitForFirstPayment() {
        return become(Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA);
    }

    Count activate() {
        return become(Status.AKTIF, Reason.NONE);
    }

    /** What she is counted as now. */
    Count count() {
        return new Count(district, segment, status, reason);
    }

    private Count become(Status newStatus, Reason newReason) {
        status = newStatus;
        reason = newReason;
        return count();
    }
}
