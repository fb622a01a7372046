package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.personal.Sex;

/**
 * A person of the register. Counted once she has a status.
 *
 * @param sealedNik encrypted, as it is stored
 * @param sealedNoKk likewise
 */
record Participant(UUID id, String fullName, LocalDate birthDate, Sex sex, String district, byte[] sealedNik,
        byte[] sealedNoKk, Segment segment, Status status, Reason reason) {

    Participant waitForFirstPayment() {
        return become(Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA);
    }

    Participant activate() {
        return become(Status.AKTIF, Reason.NONE);
    }

    /** What she is counted as. */
    Count count() {
        return new Count(district, segment, status, reason);
    }

    private Participant become(Status newStatus, Reason newReason) {
        return new Participant(id, fullName, birthDate, sex, district, sealedNik, sealedNoKk, segment, newStatus,
                newReason);
    }
}
